import { stripVTControlCharacters } from 'node:util';

export interface Report {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed and what it said, without colours. */
  readonly failures: readonly string[];
}

interface UnitFile {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages: readonly string[];
  }[];
}

interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly UnitFile[];
}

const told = (title: string, messages: readonly string[]): string =>
  stripVTControlCharacters([title, ...messages].join('\n'));

/** A report of vitest, as its JSON reporter writes it. */
export function readUnitReport(report: UnitReport): Report {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap((file) => {
      const failed = file.assertionResults.filter(({ status }) => status === 'failed');
      // A file that cannot be read has no tests to fail.
      if (failed.length === 0) return file.status === 'failed' ? [told(file.name, [file.message ?? ''])] : [];
      return failed.map(({ fullName, failureMessages }) => told(`${file.name} › ${fullName}`, failureMessages));
    }),
  };
}

interface Spec {
  readonly title: string;
  readonly file: string;
  readonly line: number;
  readonly ok: boolean;
  readonly tests: readonly {
    readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
  }[];
}

interface Suite {
  readonly specs?: readonly Spec[];
  readonly suites?: readonly Suite[];
}

interface BrowserReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly suites: readonly Suite[];
  readonly errors?: readonly { readonly message?: string }[];
}

const specsOf = (suites: readonly Suite[]): readonly Spec[] =>
  suites.flatMap(({ specs = [], suites: inner = [] }) => [...specs, ...specsOf(inner)]);

/** A report of Playwright, as its JSON reporter writes it; where the tests were only listed each counts as skipped. */
export function readBrowserReport({ stats, suites, errors = [] }: BrowserReport, isListed: boolean): Report {
  const specs = specsOf(suites);
  if (isListed) return { passed: 0, failed: 0, skipped: specs.length, failures: [] };
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    failures: [
      ...errors.map(({ message = '' }) => told('before any test', [message])),
      ...specs
        .filter(({ ok }) => !ok)
        .map(({ file, line, title, tests }) =>
          told(
            `${file}:${line} › ${title}`,
            tests.flatMap(({ results }) =>
              results.flatMap((result) => result.errors.map(({ message = '' }) => message)),
            ),
          ),
        ),
    ],
  };
}
