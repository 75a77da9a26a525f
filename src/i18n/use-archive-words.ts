import { archive as en } from './archive.en';
import { archive as nl } from './archive.nl';
import { useLanguage } from './use-words';

const words: Readonly<Record<ReturnType<typeof useLanguage>, typeof en>> = { nl, en };

/** Apart from the words of every page: they come with the archive. */
export const useArchiveWords = (): typeof en => words[useLanguage()];
