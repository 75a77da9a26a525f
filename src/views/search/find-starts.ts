import { type Language, languages, type Text } from '@/domain/text';
import { findHits } from '@/query/find-hits';
import { isIdle } from '@/query/idle-words';
import { foldedWords, meantWords } from '@/query/meant-words';
import type { Synonyms } from '@/query/synonyms-of';

interface Start {
  readonly title: Text;
  readonly link: string;
}

export interface FoundStart extends Start {
  /** It is typed to its end. */
  readonly isWhole: boolean;
}

const most = 3;

/** Whether a question has all that is typed, or the other way round. */
const isMeant = (title: string, typed: string, lang: Language, synonyms: Synonyms): boolean => {
  const lies = (words: readonly string[], text: string): boolean =>
    words.every((word) => findHits(text, word, lang, synonyms).length > 0);
  const asked = meantWords(typed);
  if (asked.every(isIdle)) return false;
  return lies(asked, title) || lies(meantWords(title), typed);
};

/** The first questions of a dossier that are begun by what is typed, or ask for the same words; in the order of the dossier. */
export function findStarts(starts: readonly Start[], typed: string, synonyms: Synonyms): FoundStart[] {
  const begun = foldedWords(typed).join(' ');
  if (begun === '') return [];
  return starts
    .flatMap((start) => {
      const titles = languages.map((lang) => ({ lang, title: start.title[lang] }));
      const written = titles.map(({ title }) => foldedWords(title).join(' '));
      const isFound =
        written.some((one) => one.startsWith(begun)) ||
        titles.some(({ lang, title }) => isMeant(title, typed, lang, synonyms));
      return isFound ? { ...start, isWhole: written.includes(begun) } : [];
    })
    .sort((a, b) => Number(b.isWhole) - Number(a.isWhole))
    .slice(0, most);
}
