import type { Language } from '@/domain/text';
import { grammarOf } from './words';

export const formatNumber = (value: number, lang: Language): string => grammarOf(lang).n(value);

export const localeOf = (lang: Language): string => grammarOf(lang).locale;

/** "a", "a and b", "a, b and c". */
export const formatList = (parts: readonly string[], lang: Language): string => grammarOf(lang).list(parts);

/** What a sentence can name of a list, between signs of its own. */
export const joinSome = (parts: readonly string[], sign: string, lang: Language): string =>
  grammarOf(lang).some(parts).join(sign);

/** "a", "a or b", "a, b or c". */
export const formatAlternatives = (parts: readonly string[], lang: Language): string =>
  grammarOf(lang).alternatives(parts);
