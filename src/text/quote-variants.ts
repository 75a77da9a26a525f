const anySingle = /['\u2018\u2019\u201a\u201b\u00b4\u2032`]/g;
const anyDouble = /["\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g;

/** Opening and closing marks of the ways of writing quotations; a single closing mark is an apostrophe too. */
const singles: readonly (readonly [string, string])[] = [
  ["'", "'"],
  ['\u2018', '\u2019'],
  ['\u2019', '\u2019'],
  ['\u201a', '\u2019'],
  ['\u201a', '\u2018'],
];
const doubles: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['\u201c', '\u201d'],
  ['\u201e', '\u201d'],
  ['\u201e', '\u201c'],
  ['\u201d', '\u201d'],
  ['\u00ab', '\u00bb'],
  ['\u00bb', '\u00ab'],
];

const opens = (text: string, at: number): boolean => at === 0 || /[\s([{\u2013\u2014/-]/.test(text.charAt(at - 1));

const written = (text: string, marks: RegExp, styles: readonly (readonly [string, string])[]): string[] =>
  text.search(marks) < 0
    ? [text]
    : styles.map(([open, close]) => text.replace(marks, (_, at: number) => (opens(text, at) ? open : close)));

// A stretch with more of them is markup rather than speech, and would have to be hashed a hundred times.
const most = 10;

/** This text with its quotation marks in each of the other usual ways of writing them. One unit stays one unit. */
export function quoteVariants(text: string): string[] {
  const count = (text.match(anySingle)?.length ?? 0) + (text.match(anyDouble)?.length ?? 0);
  if (count === 0 || count > most) return [];
  const found = new Set<string>();
  for (const single of [text, ...written(text, anySingle, singles)]) {
    for (const variant of [single, ...written(single, anyDouble, doubles)]) found.add(variant);
  }
  found.delete(text);
  return [...found];
}
