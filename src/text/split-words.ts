import type { Range } from './range';

// One figure may stand in groups of three, as 100.000, 100,000, 100 000 or 100'000.
const word = /(?<![\p{L}\p{N}])\d{1,3}(?:[.,'’\u0020\u00a0\u2009\u202f]\d{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu;
const separator = /[^\p{L}\p{N}\p{M}]/gu;

interface TextWord extends Range {
  /** As it stands, but for the signs between groups of figures: "100.000" is "100000". */
  readonly word: string;
}

/** The words of a text in order; a figure in groups is one word, however they are set apart. */
export function splitWords(text: string): TextWord[] {
  return [...text.matchAll(word)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    word: found.replace(separator, ''),
  }));
}
