import type { TestedWords } from '@/i18n/use-tested-words';

/** The command that tries each again, and the file that says how; the order of the section and of the document. */
export const testedCommands: readonly (readonly [keyof TestedWords['rows'], string])[] = [
  ['record', 'npm test (tests/data)'],
  ['doctor', 'npm run doctor'],
  ['files', 'npm test (tests/dataset/hostile-files), npm run test:long'],
  ['addresses', 'npm test (tests/state/hostile-addresses), npm run test:long'],
  ['originals', 'npm test (tests/query/hostile-originals), npm run test:long'],
  ['engine', 'npm test (tests/query/question-walk)'],
  ['engines', 'npm test (tests/compile/duckdb, tests/compile/parquet-engine), npm run test:engines'],
  ['screens', 'npm test (tests/e2e/accessibility)'],
  ['sizes', 'npm test (tests/e2e/enlarged)'],
  ['print', 'npm test (tests/e2e/print)'],
  ['frames', 'npm test (tests/e2e/frames)'],
  ['tabs', 'npm test (tests/e2e/two-tabs)'],
  ['links', 'npm test (tests/state/golden-links, tests/e2e/held-sentence)'],
  ['walk', 'npm test (tests/e2e/random-walk), npm run test:long'],
  ['mutation', 'npm run mutation'],
  ['policy', 'npm test (tests/e2e/content-policy)'],
  ['licences', 'npm test (tests/scripts/licences), npm run sbom'],
  ['speed', 'npm run bench, npm run bench:page'],
];
