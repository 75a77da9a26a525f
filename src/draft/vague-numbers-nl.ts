import type { VagueNumber } from './vague-numbers';

export const vagueNumbersNl: readonly VagueNumber[] = [
  { words: ['tientallen', 'enkele tientallen', 'een paar dozijn'], min: 20, max: 99 },
  { words: ['een half miljoen', 'half miljoen'], min: 500_000, max: 500_000 },
  { words: ['honderden'], min: 100, max: 999 },
  { words: ['enkele honderden', 'een paar honderd', 'enkele honderd'], min: 200, max: 999 },
  { words: ['duizenden'], min: 1000, max: 9999 },
  { words: ['enkele duizenden', 'een paar duizend', 'enkele duizend'], min: 2000, max: 9999 },
  { words: ['tienduizenden', 'enkele tienduizenden'], min: 10_000, max: 99_999 },
  { words: ['honderdduizenden', 'enkele honderdduizenden'], min: 100_000, max: 999_999 },
  { words: ['miljoenen', 'enkele miljoenen'], min: 1_000_000, max: 9_999_999 },
];
