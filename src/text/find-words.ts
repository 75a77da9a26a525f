import { foldTypography } from './fold';
import type { Range } from './range';

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

const before = (text: string, position: number): string => {
  const low = text.charCodeAt(position - 1);
  return text.slice(low >= 0xdc00 && low <= 0xdfff ? position - 2 : position - 1, position);
};

const after = (text: string, position: number): string => String.fromCodePoint(text.codePointAt(position) ?? 0x20);

/** Whether no word runs across this position: true between "Rome" and ",", false inside "Rome". */
export function isWordEdge(text: string, position: number): boolean {
  if (position <= 0 || position >= text.length) return true;
  return !(wordCharacter.test(before(text, position)) && wordCharacter.test(after(text, position)));
}

const wordsOf = (wanted: string): string[] => wanted.split(/ +/);

/** Where these words end, with any number of spaces between them; null where they do not stand here. By hand, since no engine takes a pattern of any length. */
const endOf = (folded: string, words: readonly string[], start: number): number | null => {
  let at = start;
  for (const [i, word] of words.entries()) {
    const gap = at;
    while (i > 0 && folded[at] === ' ') at++;
    if ((i > 0 && at === gap) || !folded.startsWith(word, at)) return null;
    at += word.length;
  }
  return at;
};

const scan = (folded: string, wanted: string, from: number, to: number): Range[] => {
  const words = wordsOf(wanted);
  const [first = ''] = words;
  const found: Range[] = [];
  for (let start = folded.indexOf(first, from); start >= 0 && start < to; start = folded.indexOf(first, start + 1)) {
    const end = endOf(folded, words, start);
    if (end !== null && end <= to && isWordEdge(folded, start) && isWordEdge(folded, end)) found.push({ start, end });
  }
  return found;
};

/**
 * Every place in [from, to) where these words stand as whole words, in order. Case counts; typography and the width of
 * white space do not. The text around the window decides whether a word is whole at its edges.
 */
export function findWords(text: string, words: string, from = 0, to = text.length): Range[] {
  const wanted = foldTypography(words).trim();
  return wanted === '' ? [] : scan(foldTypography(text), wanted, from, to);
}

const run = /[\p{L}\p{N}\p{M}]+/gu;

/** A text that is asked for many words: it is read once, and each is looked for only where its first word stands. */
export class WordPlaces {
  readonly #folded: string;
  readonly #starts = new Map<string, number[]>();

  constructor(text: string) {
    this.#folded = foldTypography(text);
    for (const { index, 0: word } of this.#folded.matchAll(run)) {
      const starts = this.#starts.get(word);
      if (starts) starts.push(index);
      else this.#starts.set(word, [index]);
    }
  }

  /** What `findWords` finds in the whole text. */
  find(words: string): Range[] {
    const wanted = foldTypography(words).trim();
    if (wanted === '') return [];
    const [first] = wanted.matchAll(run);
    // What begins with a sign can stand anywhere.
    if (first?.index !== 0) return scan(this.#folded, wanted, 0, this.#folded.length);
    const parts = wordsOf(wanted);
    return (this.#starts.get(first[0]) ?? []).flatMap((start) => {
      const end = endOf(this.#folded, parts, start);
      return end !== null && isWordEdge(this.#folded, end) ? [{ start, end }] : [];
    });
  }
}
