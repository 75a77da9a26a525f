import { tested as en } from './tested.en';
import { tested as nl } from './tested.nl';
import type { useLanguage } from './use-words';

export type TestedWords = typeof en;

/** Apart from the words of every page: they come with the section that says them. */
const words: Readonly<Record<ReturnType<typeof useLanguage>, TestedWords>> = { nl, en };

export const testedWordsOf = (lang: ReturnType<typeof useLanguage>): TestedWords => words[lang];
