import type { Language } from '@/domain/text';
import { hedgeAround } from '@/draft/hedge';
import { parseNumber, plainNumberSource } from '@/draft/number';
import type { NumberForm } from './make-claim';

const patterns: Readonly<Record<Language, RegExp>> = {
  nl: new RegExp(`(?<![\\p{L}\\p{N}])${plainNumberSource('nl')}(?![\\p{L}\\p{N}])`, 'iu'),
  en: new RegExp(`(?<![\\p{L}\\p{N}])${plainNumberSource('en')}(?![\\p{L}\\p{N}])`, 'iu'),
};

/** The first number of some words, its hedge, and what it counts: the word behind it, whichever that is. */
export function readNumber(words: string, language: Language): Omit<NumberForm, 'subject'> | null {
  const match = patterns[language].exec(words);
  const value = match && parseNumber(match[0], language);
  if (!match || value === null) return null;
  const end = match.index + match[0].length;
  const { comparator, before, after } = hedgeAround(words.slice(0, match.index), words.slice(end), language);
  const wordingEnd = end + after;
  const unit = /^\s+([\p{L}][\p{L}\p{N}-]*)/u.exec(words.slice(wordingEnd))?.[1] ?? '';
  return {
    min: comparator === '<' ? null : value,
    max: comparator === '>' ? null : value,
    comparator,
    unit: unit.toLowerCase(),
    wording: words.slice(match.index - before, wordingEnd).trim() + (unit === '' ? '' : ` ${unit}`),
  };
}
