import { expect, test } from 'vitest';
import { readBrowserReport, readUnitReport } from '../../scripts/read-report.ts';

test('a unit report tells each failed test, and each file that could not be read', () => {
  const passed = { fullName: 'counts', status: 'passed', failureMessages: [] };
  const failed = { fullName: 'adds', status: 'failed', failureMessages: ['\u001b[31mexpected 2\u001b[39m'] };
  const report = readUnitReport({
    numPassedTests: 1,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { name: 'a.test.ts', status: 'failed', assertionResults: [passed, failed] },
      { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', assertionResults: [passed] },
    ],
  });
  expect(report).toEqual({
    passed: 1,
    failed: 1,
    skipped: 3,
    failures: ['a.test.ts › adds\nexpected 2', 'b.test.ts\nno such module'],
  });
});

const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 0 };
const spec = (title: string, ok: boolean, message: string) => ({
  title,
  file: 'x.spec.ts',
  line: 7,
  ok,
  tests: [{ results: [{ errors: ok ? [] : [{ message }] }] }],
});
const suites = [{ specs: [spec('stands', true, '')], suites: [{ specs: [spec('falls', false, 'not in view')] }] }];

test('a browser report tells what failed, at any depth, and what went wrong before', () => {
  expect(readBrowserReport({ stats, suites, errors: [{ message: 'port taken' }] }, false)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
    failures: ['before any test\nport taken', 'x.spec.ts:7 › falls\nnot in view'],
  });
});

test('tests that were only listed are skipped', () => {
  expect(readBrowserReport({ stats, suites }, true)).toEqual({ passed: 0, failed: 0, skipped: 2, failures: [] });
});
