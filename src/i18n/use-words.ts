import { createContext, useContext } from 'react';
import type { Language } from '@/domain/text';
import { en, type Words } from './en';
import { nl } from './nl';

export const catalogues: Readonly<Record<Language, Words>> = { nl, en };

export const LanguageContext = createContext<Language>('en');

export const useLanguage = (): Language => useContext(LanguageContext);

export const useWords = (): Words => catalogues[useLanguage()];
