import type { Language } from '@/domain/text';
import { lateWordsOf } from './words';

/** What a number counts; an unknown unit is read from its id. */
export const unitWord = (unit: string, lang: Language): string =>
  lateWordsOf(lang).details.units[unit] ?? unit.replaceAll('-', ' ');
