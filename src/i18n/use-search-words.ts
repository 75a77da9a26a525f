import { search as en } from './search.en';
import { search as nl } from './search.nl';
import { useLanguage } from './use-words';

/** Apart from the words of every page: they come with the results that say them. */
const words: Readonly<Record<ReturnType<typeof useLanguage>, typeof en>> = { nl, en };

type SearchWords = typeof en;

export const searchWordsOf = (lang: ReturnType<typeof useLanguage>): SearchWords => words[lang];

export const useSearchWords = (): SearchWords => searchWordsOf(useLanguage());
