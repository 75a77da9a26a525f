import type { QueryCombination } from 'minisearch';
import type { Language } from '@/domain/text';
import { splitWords } from '@/text/split-words';
import { foldWord } from './fold-word';
import { stemWord } from './stem-word';
import { type Synonyms, synonymsOf } from './synonyms-of';

// No word has a space in it, so what is typed never meets a stem by chance.
const stemTerm = (word: string, lang: Language): string => ` ${lang} ${stemWord(word, lang)}`;

export const isStem = (term: string): boolean => term.startsWith(' ');

/** What a word of a field is found by: itself, and its stem where the field is in one language. */
export const termsOf = (term: string, field?: string): string | string[] => {
  const folded = foldWord(term);
  if (field?.endsWith('Nl')) return [folded, stemTerm(folded, 'nl')];
  if (field?.endsWith('En')) return [folded, stemTerm(folded, 'en')];
  return folded;
};

export const tokenize = (text: string): string[] => splitWords(text).map(({ word }) => word);

/** One word that is asked for: what a term begins with, or the stems that it may be. */
export interface AskedWord {
  readonly word: string;
  /** Of itself and of its synonyms, in either language. */
  readonly stems: readonly string[];
}

/** Every one of these must occur. */
export const askedWords = (words: string, synonyms: Synonyms): AskedWord[] =>
  tokenize(words)
    .map(foldWord)
    .filter((word) => word !== '')
    .map((word) => ({
      word,
      stems: [word, ...synonymsOf(word, synonyms)].flatMap((one) => [stemTerm(one, 'nl'), stemTerm(one, 'en')]),
    }));

/** Every word must occur, in this form, another or a synonym, and each may be the beginning of a longer one. */
export const queryOf = (words: string, synonyms: Synonyms): QueryCombination => ({
  combineWith: 'AND',
  queries: askedWords(words, synonyms).map(({ word, stems }) => ({
    combineWith: 'OR',
    queries: [
      { queries: [word], prefix: true },
      { queries: [...stems], combineWith: 'OR', prefix: false },
    ],
  })),
});
