import type { Range } from '@/text/range';
/** What of a sentence stands in quotation marks, and which mark is still open at its end. */
export interface Quotes {
  readonly ranges: readonly Range[];
  readonly open: string | null;
}

const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '”“',
  '«': '»',
  '"': '"',
  '‘': '’',
  '’': '’',
  "'": "'",
};

const opensAt = (sentence: string, at: number): boolean => {
  const mark = sentence.charAt(at);
  if (mark === '“' || mark === '„' || mark === '«') return true;
  const before = sentence.charAt(at - 1);
  const after = sentence.charAt(at + 1);
  // An apostrophe opens nothing: "’s avonds" is the one that looks as if it did.
  return (
    (at === 0 || /[\s([–—]/.test(before)) &&
    /[\p{L}\p{N}.…]/u.test(after) &&
    !/^[’'](?:s|t|n|m|k|r)\s/u.test(sentence.slice(at, at + 3))
  );
};

const closesAt = (sentence: string, at: number, open: string): boolean =>
  (closing[open] ?? '').includes(sentence.charAt(at)) &&
  // Inside words an apostrophe is no closing mark.
  !(/[’']/.test(sentence.charAt(at)) && /\p{L}/u.test(sentence.charAt(at + 1)));

/** Reads the quotation marks of one sentence; `open` is a mark that an earlier sentence left open. */
export function readQuotes(sentence: string, open: string | null): Quotes {
  const ranges: Range[] = [];
  let mark = open;
  let start = 0;
  for (let at = 0; at < sentence.length; at++) {
    if (mark !== null) {
      if (!closesAt(sentence, at, mark)) continue;
      ranges.push({ start, end: at + 1 });
      mark = null;
    } else if (closing[sentence.charAt(at)] !== undefined && opensAt(sentence, at)) {
      mark = sentence.charAt(at);
      start = at;
    }
  }
  if (mark !== null) ranges.push({ start, end: sentence.length });
  return { ranges, open: mark };
}

/** The sentence with what is quoted blanked, so that its verbs are the reporter's. */
export const blankQuotes = (sentence: string, { ranges }: Quotes): string =>
  ranges.reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), sentence);

/** The share of a sentence that is quoted. */
export const quotedShare = (sentence: string, { ranges }: Quotes): number =>
  ranges.reduce((sum, { start, end }) => sum + end - start, 0) / Math.max(1, sentence.length);
