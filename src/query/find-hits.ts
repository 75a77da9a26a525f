import type { Language } from '@/domain/text';
import type { Range } from '@/text/range';
import { splitWords } from '@/text/split-words';
import { foldWord } from './fold-word';
import { meantWords } from './meant-words';
import { stemWord } from './stem-word';
import { type Synonyms, synonymsOf } from './synonyms-of';

/** Where the words of a search stand in a text: begun, in another form of the language, or as a synonym. */
export function findHits(text: string, asked: string, lang: Language, synonyms: Synonyms = []): Range[] {
  const wanted = meantWords(asked);
  if (wanted.length === 0) return [];
  const meant = wanted.flatMap((one) => [one, ...synonymsOf(one, synonyms)]);
  const stems = new Set(meant.map((one) => stemWord(one, lang)));
  return splitWords(text).flatMap(({ start, end, word }) => {
    const folded = foldWord(word);
    const isHit = stems.has(stemWord(folded, lang)) || wanted.some((one) => folded.startsWith(one));
    return isHit ? { start, end } : [];
  });
}
