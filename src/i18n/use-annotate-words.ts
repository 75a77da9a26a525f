import { annotate as en } from './annotate.en';
import { annotate as nl } from './annotate.nl';
import { useLanguage } from './use-words';

/** Apart from the words of every page: they come with the parts that say them. */
const words: Readonly<Record<ReturnType<typeof useLanguage>, typeof en>> = { nl, en };

type AnnotateWords = typeof en;

export const annotateWordsOf = (lang: ReturnType<typeof useLanguage>): AnnotateWords => words[lang];

export const useAnnotateWords = (): AnnotateWords => annotateWordsOf(useLanguage());
