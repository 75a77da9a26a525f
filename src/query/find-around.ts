import type { NormalText } from '@/text/normal-text';
import { quoteVariants } from '@/text/quote-variants';
import { overlaps, type Range } from '@/text/range';
import { sha256 } from '@/text/sha256';
import type { RecordedPassage } from './recorded-passage';

/** A stretch of which the record knows the length and the hash. */
export type Hashed = Pick<RecordedPassage, 'start' | 'end' | 'sha256'>;

// White space that became narrower before a passage within its sentence.
const shifts = [0, -1, 1, -2, 2, -3, 3, -4, 4];

/**
 * Where a sentence stands word for word, looked for around the places of its passages; in the normal text. Nowhere else
 * would it say anything of them.
 */
export function findAround(
  sentence: Hashed,
  passages: readonly RecordedPassage[],
  places: ReadonlyMap<string, readonly Range[]>,
  normal: NormalText,
  clean: string,
): Range[] {
  const size = sentence.end - sentence.start;
  const isHere = (text: string, at: number): boolean =>
    shifts.some((shift) => {
      const words = text.slice(Math.max(0, at + shift), at + shift + size);
      return words.length === size && [words, ...quoteVariants(words)].some((one) => sha256(one) === sentence.sha256);
    });
  return passages
    .filter((passage) => overlaps(passage, sentence))
    .flatMap((passage) =>
      (places.get(passage.sha256) ?? []).flatMap((place): Range[] => {
        const before = sentence.start - passage.start;
        const start = place.start + before;
        const isWhole =
          isHere(normal.text, start) ||
          (clean !== normal.text && isHere(clean, (normal.from[place.start] ?? 0) + before));
        return isWhole ? [{ start, end: start + size }] : [];
      }),
    );
}
