import type { Language } from '@/domain/text';
import type { Range } from '@/text/find-words';
import { foldWord } from './fold-word';
import { stemWord } from './stem-word';

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** Where the words of a search stand in a text: begun, or in another form of the language. */
export function findHits(text: string, asked: string, lang: Language): Range[] {
  const wanted = (asked.match(word) ?? []).map(foldWord);
  if (wanted.length === 0) return [];
  const stems = new Set(wanted.map((one) => stemWord(one, lang)));
  return [...text.matchAll(word)].flatMap(({ index, 0: found }) => {
    const folded = foldWord(found);
    const isHit = stems.has(stemWord(folded, lang)) || wanted.some((one) => folded.startsWith(one));
    return isHit ? { start: index, end: index + found.length } : [];
  });
}
