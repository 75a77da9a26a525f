import type { NumberWords } from './number-words';

const counted = (words: string, first: number, step = 1): [string, number][] =>
  words.split(' ').map((word, i) => [word, first + i * step]);

export const numberWordsEn: NumberWords = {
  digits: new Map([
    ...counted('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen', 0),
    ...counted('fifteen sixteen seventeen eighteen nineteen', 15),
    ['half a', 0.5],
    // As it stands once the spaces are taken out.
    ['halfa', 0.5],
    ...counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ]),
  scales: new Map([
    ['hundred', 100],
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['bn', 1e9],
    ['mn', 1e6],
    ['k', 1e3],
  ]),
  joint: '(?: and |-| )?',
  one: ['a', 'an', 'one'],
  group: ',',
  point: '.',
};
