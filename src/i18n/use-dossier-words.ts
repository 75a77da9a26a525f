import { dossiers as en } from './dossiers.en';
import { dossiers as nl } from './dossiers.nl';
import { useLanguage } from './use-words';

/** Apart from the words of every page: they come with the parts that say them. */
const words: Readonly<Record<ReturnType<typeof useLanguage>, typeof en>> = { nl, en };

export type DossierWords = typeof en;

export const dossierWordsOf = (lang: ReturnType<typeof useLanguage>): DossierWords => words[lang];

export const useDossierWords = (): DossierWords => dossierWordsOf(useLanguage());
