import type { Language } from '@/domain/text';
import type { Grammar } from './grammar';
import { en, type Words } from './words.en';
import { nl } from './words.nl';

export type { Words };

interface Pack {
  readonly words: Words;
  readonly grammar: Grammar;
}

/** The languages of the interface. */
const packs: Readonly<Record<Language, Pack>> = { nl, en };

export const wordsOf = (lang: Language): Words => packs[lang].words;

export const grammarOf = (lang: Language): Grammar => packs[lang].grammar;
