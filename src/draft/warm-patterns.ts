import type { Language } from '@/domain/text';
import { bodyPatterns } from './body-names';
import { combinationPatterns } from './combine-dates';
import { cuePatterns } from './cues';
import { dateRules, sincePatterns } from './draft-dates';
import { quantityPatterns } from './draft-quantities';
import { officePatterns } from './find-offices';
import { hedgePatterns } from './hedge';
import { speechPatterns } from './speech-patterns';
import { tensePatterns } from './tense';

const all = (language: Language): readonly unknown[] => [
  dateRules[language].map(({ pattern }) => pattern),
  ...[
    bodyPatterns,
    combinationPatterns,
    cuePatterns,
    hedgePatterns,
    officePatterns,
    quantityPatterns,
    speechPatterns,
  ].map((each) => each[language]),
  tensePatterns[language],
  sincePatterns[language],
];

function* patternsIn(value: unknown): Generator<RegExp> {
  if (value instanceof RegExp) yield value;
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* patternsIn(each);
}

// An engine makes a pattern ready for the kind of letters that it is first used on.
const beyondLatin = /[\u0100-\uffff]/;

/**
 * Makes the patterns ready one by one: an engine does so where a pattern is first used, and all of them within the first
 * sentence would be one long step.
 */
export function* warmPatterns(language: Language, text: string): Generator<void> {
  // A short sentence of a text with other letters is often written in plain ones.
  const samples = beyondLatin.test(text) ? ['\u2019', ' '] : [' '];
  for (const pattern of patternsIn(all(language))) {
    for (const sample of samples) {
      pattern.test(sample);
      pattern.lastIndex = 0;
      yield;
    }
  }
}
