import type { SearchOptions } from 'minisearch';
import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Language } from '@/domain/text';
import { splitWords } from '@/text/split-words';
import { foldWord } from './fold-word';
import { meantWords } from './meant-words';
import { hitOf, searchableOf } from './search';
import { queryOfForms } from './search-terms';
import { synonymsOf } from './synonyms-of';

/** A word that is typed and stands nowhere, with the synonyms of it that do. */
export interface FoundOtherwise {
  readonly word: string;
  readonly others: readonly string[];
}

const fieldsOf: Readonly<Record<Language, string[]>> = {
  nl: ['titleNl', 'bodyNl'],
  en: ['titleEn', 'bodyEn'],
};

/** Actors go by their names in every language. */
const saidIn = (lang: Language): SearchOptions => ({
  fields: fieldsOf[lang],
  filter: ({ id }) => hitOf({ id, score: 0 }).kind !== 'actor',
});

/** The words of a search that only synonyms find. */
export function foundOtherwise(index: DatasetIndex, typed: string, lang: Language): FoundOtherwise[] {
  const { synonyms = [] } = index.dataset.dossier;
  const { engine } = searchableOf(index);
  const meant = new Set(meantWords(typed));
  return splitWords(typed).flatMap(({ word }) => {
    const folded = foldWord(word);
    if (!meant.has(folded) || engine.search(queryOfForms(folded)).length > 0) return [];
    const isSaid = (other: string): boolean => engine.search(queryOfForms(other), saidIn(lang)).length > 0;
    const others = synonymsOf(folded, synonyms).filter((other) => other !== folded && isSaid(other));
    return others.length > 0 ? [{ word, others }] : [];
  });
}
