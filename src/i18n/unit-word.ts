import type { Language } from '@/domain/text';
import { wordsOf } from './words';

/** What a number counts; an unknown unit is read from its id. */
export const unitWord = (unit: string, lang: Language): string =>
  wordsOf(lang).details.units[unit] ?? unit.replaceAll('-', ' ');
