import type { Range } from '@/text/range';
/** A word of a sentence, with its offsets in it. */
export interface Word extends Range {
  readonly text: string;
  /** What stands between this word and the one before it. */
  readonly gap: string;
}

// "U.S.", then initials and "St.", then words with inner apostrophes, hyphens, dots and ampersands.
const word =
  /(?:\p{Lu}\.){2,}|\p{Lu}\p{Ll}?\.(?=\s\p{Lu})|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.&-](?=[\p{L}\p{N}]))*/gu;

export function wordsOf(sentence: string): Word[] {
  let last = 0;
  return [...sentence.matchAll(word)].map(({ index, 0: text }) => {
    const gap = sentence.slice(last, index);
    last = index + text.length;
    return { text, start: index, end: last, gap };
  });
}

export const isCapitalised = (text: string): boolean => /^[\p{Lu}]/u.test(text);
/** Two capitals or more and no small letter: "BBC", "U.S.", "G7". */
export const isAcronym = (text: string): boolean =>
  /^(?=.*\p{Lu})[\p{Lu}\p{N}.&-]{2,}$/u.test(text) && /\p{Lu}.*[\p{Lu}\p{N}]/u.test(text);
