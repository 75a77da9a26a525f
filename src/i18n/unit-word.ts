import type { Language } from '@/domain/text';
import { wordOfId } from './word-of-id';
import { lateWordsOf } from './words';

/** What a number counts; an unknown unit is read from its id. */
export const unitWord = (unit: string, lang: Language): string => wordOfId(lateWordsOf(lang).details.units, unit);
