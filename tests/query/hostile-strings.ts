import fc from 'fast-check';

/** What people type to break a statement, and what chance makes of the same signs. */
const known = [
  "' OR 1=1 --",
  "'; DROP TABLE facts; --",
  '"; SELECT 1; --',
  "') UNION ALL SELECT item FROM items --",
  "\\'; --",
  "\\' OR ''='",
  '{asof:Int32}',
  "{x:String}') --",
  '$first_day',
  '$1',
  '?',
  ':name',
  '/*',
  '*/ --',
  '`facts`',
  '%',
  '_',
  '\0',
  '\n; DROP VIEW facts',
  '\u2028',
  '\ud800',
  '💥',
  "'\\",
  '[1,2]',
  "['a','b']",
  'NULL',
  '\\N',
  '#{7*7}',
  'unnest(facet_actors)',
  'a'.repeat(5000),
];

const sign = fc.constantFrom(
  "'",
  '"',
  '\\',
  ';',
  '-',
  '/',
  '*',
  '{',
  '}',
  '$',
  '(',
  ')',
  '`',
  ' ',
  '\t',
  '\n',
  '%',
  'x',
  'é',
  '0',
  '\u0000',
);

export const hostileStrings: readonly string[] = [
  ...known,
  ...fc
    .sample(fc.array(sign, { minLength: 1, maxLength: 24 }), { numRuns: 500 - known.length, seed: 5 })
    .map((signs) => signs.join('')),
];
