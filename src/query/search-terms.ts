import type { QueryCombination } from 'minisearch';
import type { Language } from '@/domain/text';
import { splitWords } from '@/text/split-words';
import { foldWord } from './fold-word';
import { meantWords } from './meant-words';
import { stemWord } from './stem-word';
import { type Synonyms, synonymsOf } from './synonyms-of';

// No word has a space in it, so what is typed never meets a stem by chance.
const stemTerm = (word: string, lang: Language): string => ` ${lang} ${stemWord(word, lang)}`;

export const isStem = (term: string): boolean => term.startsWith(' ');

/** What a word of a field is found by: itself, and its stem in the language of the field; names stand there in all. */
export const termsOf = (term: string, field?: string): string | string[] => {
  const folded = foldWord(term);
  if (field?.endsWith('Nl')) return [folded, stemTerm(folded, 'nl')];
  if (field?.endsWith('En')) return [folded, stemTerm(folded, 'en')];
  if (field === 'names') return [folded, stemTerm(folded, 'nl'), stemTerm(folded, 'en')];
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
  meantWords(words).map((word) => ({
    word,
    stems: [word, ...synonymsOf(word, synonyms)].flatMap((one) => [stemTerm(one, 'nl'), stemTerm(one, 'en')]),
  }));

/** So much less than the word itself a synonym of it counts. */
const asSynonym = 0.2;

/** A word in this form or another; it may be the beginning of a longer one. */
export const queryOfForms = (word: string): QueryCombination => ({
  combineWith: 'OR',
  queries: [
    { queries: [word], prefix: true },
    { queries: [stemTerm(word, 'nl'), stemTerm(word, 'en')], prefix: false },
  ],
});

const queryOfWord = ({ word, stems }: AskedWord): QueryCombination => {
  const forms = queryOfForms(word);
  const own = [stemTerm(word, 'nl'), stemTerm(word, 'en')];
  const others = stems.filter((stem) => !own.includes(stem));
  return { ...forms, queries: [...forms.queries, { queries: others, prefix: false, boostTerm: () => asSynonym }] };
};

/** Every one of these words must occur, or any. */
export const queryOf = (asked: readonly AskedWord[], combineWith: 'AND' | 'OR' = 'AND'): QueryCombination => ({
  combineWith,
  queries: asked.map(queryOfWord),
});
