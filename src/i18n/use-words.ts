import { createContext, useContext } from 'react';
import type { Language } from '@/domain/text';
import { type Words, wordsOf } from './words';

export const LanguageContext = createContext<Language>('en');

export const useLanguage = (): Language => useContext(LanguageContext);

export const useWords = (): Words => wordsOf(useLanguage());
