import { splitWords } from '@/text/split-words';
import { foldWord } from './fold-word';
import { isIdle } from './idle-words';

/** The folded words of what is typed. */
export const foldedWords = (text: string): string[] =>
  splitWords(text)
    .map(({ word }) => foldWord(word))
    .filter((word) => word !== '');

/** The folded words by which something can be found: of a question those that it is about, of less than that all. */
export function meantWords(text: string): string[] {
  const words = foldedWords(text);
  const meant = words.filter((word) => !isIdle(word));
  return meant.length > 0 ? meant : words;
}
