import type { Language } from '@/domain/text';
import { dateRules } from './draft-dates';
import { speechPatterns } from './speech-patterns';

const isPattern = (value: unknown): value is RegExp => value instanceof RegExp;

/**
 * Makes the larger patterns ready one by one: an engine does so where a pattern is first used, and all of them within the
 * first sentence would be one long step.
 */
export function* warmPatterns(language: Language): Generator<void> {
  const all = [
    ...dateRules[language].map(({ pattern }) => pattern),
    ...Object.values(speechPatterns[language]).flat().filter(isPattern),
  ];
  for (const pattern of all) {
    pattern.test('');
    pattern.lastIndex = 0;
    yield;
  }
}
