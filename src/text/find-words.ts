import { foldTypography } from './fold';

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

export interface Range {
  readonly start: number;
  readonly end: number;
}

const patternOf = (wanted: string, flags: string): RegExp =>
  new RegExp(wanted.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/ +/g, ' +'), flags);

const scan = (folded: string, wanted: string, from: number, to: number): Range[] => {
  const pattern = patternOf(wanted, 'g');
  const found: Range[] = [];
  pattern.lastIndex = Math.max(0, from);
  for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) {
    const start = match.index;
    const end = start + match[0].length;
    if (end <= to && isWordEdge(folded, start) && isWordEdge(folded, end)) found.push({ start, end });
    pattern.lastIndex = start + 1;
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
    return (this.#starts.get(first[0]) ?? []).flatMap((start) => this.#at(start, wanted));
  }

  #at(start: number, wanted: string): Range[] {
    const pattern = patternOf(wanted, 'y');
    pattern.lastIndex = start;
    const match = pattern.exec(this.#folded);
    const end = start + (match?.[0].length ?? 0);
    return match && isWordEdge(this.#folded, end) ? [{ start, end }] : [];
  }
}
