import { corrections as en } from './corrections.en';
import { corrections as nl } from './corrections.nl';
import { useLanguage } from './use-words';

/** Apart from the words of every page: they come with the parts that say them. */
const words: Readonly<Record<ReturnType<typeof useLanguage>, typeof en>> = { nl, en };

type CorrectionWords = typeof en;

export const correctionWordsOf = (lang: ReturnType<typeof useLanguage>): CorrectionWords => words[lang];

export const useCorrectionWords = (): CorrectionWords => correctionWordsOf(useLanguage());
