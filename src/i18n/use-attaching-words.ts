import { attaching as en } from './attaching.en';
import { attaching as nl } from './attaching.nl';
import { useLanguage } from './use-words';

/** Apart from the words of every page: they come with the parts that say them. */
const words: Readonly<Record<ReturnType<typeof useLanguage>, typeof en>> = { nl, en };

type AttachingWords = typeof en;

export const attachingWordsOf = (lang: ReturnType<typeof useLanguage>): AttachingWords => words[lang];

export const useAttachingWords = (): AttachingWords => attachingWordsOf(useLanguage());
