import { languages } from '@/domain/text';
import { foldWord } from './fold-word';
import { stemWord } from './stem-word';

/** Groups of single words, in any language, of which one may be typed where another stands. */
export type Synonyms = readonly (readonly string[])[];

/** Begun with so many letters, a word is taken for its whole. */
const enoughLetters = 4;

/** The other words of each group in which this folded word stands, in one of its forms or begun; folded. */
export function synonymsOf(word: string, synonyms: Synonyms): string[] {
  const isMeant = (member: string): boolean =>
    (word.length >= enoughLetters && member.startsWith(word)) ||
    languages.some((lang) => stemWord(member, lang) === stemWord(word, lang));
  return synonyms.flatMap((group) => {
    const members = group.map(foldWord);
    return members.some(isMeant) ? members : [];
  });
}
