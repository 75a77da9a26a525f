import { createContext, useContext } from 'react';
import type { Language } from '@/domain/text';
import { type LateWords, lateWordsOf, type Words, wordsOf } from './words';

export const LanguageContext = createContext<Language>('en');

export const useLanguage = (): Language => useContext(LanguageContext);

export const useWords = (): Words => wordsOf(useLanguage());

/** The words of parts that come late, in files that the words come with. */
export const useLateWords = (): LateWords => lateWordsOf(useLanguage());
