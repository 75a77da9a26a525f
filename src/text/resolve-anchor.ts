import { findWords } from './find-words';
import { anchorSides } from './parse-anchor';
import type { Range } from './range';

export type Resolution =
  | { readonly kind: 'found'; readonly start: number; readonly end: number }
  /** `last`: the first words are there, but nothing after them in the window ends with the last words. */
  | { readonly kind: 'missing'; readonly side: 'whole' | 'first' | 'last'; readonly words: string }
  | { readonly kind: 'ambiguous'; readonly places: readonly Range[] }
  | { readonly kind: 'malformed'; readonly reason: 'empty-side' | 'two-ellipses' };

const only = (places: readonly Range[]): Resolution => {
  const [first, ...more] = places;
  return first && more.length === 0 ? { kind: 'found', ...first } : { kind: 'ambiguous', places };
};

/**
 * Where `first words … last words`, or a short stretch written out, stands in [from, to) of a text, in UTF-16 code units.
 * Each occurrence of the first words is paired with the nearest last words after it; of pairs with one end only the
 * shortest counts, and then exactly one may exist.
 */
export function resolveAnchor(text: string, words: string, from = 0, to = text.length): Resolution {
  const sides = anchorSides(words);
  const [first, last] = sides;
  if (sides.length > 2) return { kind: 'malformed', reason: 'two-ellipses' };
  if (!first || last === '') return { kind: 'malformed', reason: 'empty-side' };

  const starts = findWords(text, first, from, to);
  if (starts.length === 0) return { kind: 'missing', side: last === undefined ? 'whole' : 'first', words: first };
  if (last === undefined) return only(starts);

  const ends = findWords(text, last, from, to);
  const pairs = starts.flatMap((start) => {
    const end = ends.find((candidate) => candidate.start >= start.end);
    return end ? [{ start: start.start, end: end.end }] : [];
  });
  const shortest = pairs.filter(({ end }, i) => pairs[i + 1]?.end !== end);
  return shortest.length === 0 ? { kind: 'missing', side: 'last', words: last } : only(shortest);
}
