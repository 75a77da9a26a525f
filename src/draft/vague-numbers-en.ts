import type { VagueNumber } from './vague-numbers';

export const vagueNumbersEn: readonly VagueNumber[] = [
  { words: ['dozens of', 'dozens', 'scores of', 'several dozen'], min: 20, max: 99 },
  { words: ['half a million'], min: 500_000, max: 500_000 },
  { words: ['hundreds of', 'hundreds'], min: 100, max: 999 },
  { words: ['several hundred', 'a few hundred'], min: 200, max: 999 },
  { words: ['thousands of', 'thousands'], min: 1000, max: 9999 },
  { words: ['several thousand', 'a few thousand'], min: 2000, max: 9999 },
  { words: ['tens of thousands of', 'tens of thousands'], min: 10_000, max: 99_999 },
  { words: ['hundreds of thousands of', 'hundreds of thousands'], min: 100_000, max: 999_999 },
  { words: ['millions of', 'millions'], min: 1_000_000, max: 9_999_999 },
];
