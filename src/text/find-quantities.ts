import { findWords } from './find-words';
import { overlaps, type Range } from './range';

const number = /(?<![\p{L}\p{N}])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])/gu;

/** Where a text gives one of these wordings, else its numbers in digits; `besides` are left out, as years of dates are. */
export function findQuantities(text: string, wordings: readonly string[], besides: readonly Range[]): Range[] {
  const worded = wordings.flatMap((wording) => findWords(text, wording));
  const found =
    worded.length > 0
      ? worded
      : [...text.matchAll(number)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return found.filter((one) => !besides.some((other) => overlaps(one, other)));
}
