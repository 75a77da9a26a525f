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

/**
 * Every place in [from, to) where these words stand as whole words, in order. Case counts; typography and the width of
 * white space do not. The text around the window decides whether a word is whole at its edges.
 */
export function findWords(text: string, words: string, from = 0, to = text.length): Range[] {
  const wanted = foldTypography(words).trim();
  if (wanted === '') return [];
  const folded = foldTypography(text);
  const pattern = new RegExp(wanted.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/ +/g, ' +'), 'g');
  const found: Range[] = [];
  pattern.lastIndex = Math.max(0, from);
  for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) {
    const start = match.index;
    const end = start + match[0].length;
    if (end <= to && isWordEdge(folded, start) && isWordEdge(folded, end)) found.push({ start, end });
    pattern.lastIndex = start + 1;
  }
  return found;
}
