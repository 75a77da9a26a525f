import type { NumberWords } from './number-words';

const counted = (words: string, first: number, step = 1): [string, number][] =>
  words.split(' ').map((word, i) => [word, first + i * step]);

export const numberWordsNl: NumberWords = {
  digits: new Map([
    ...counted('nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien', 0),
    ...counted('vijftien zestien zeventien achttien negentien', 15),
    ['anderhalf', 1.5],
    ...counted('twintig dertig veertig vijftig zestig zeventig tachtig negentig', 20, 10),
  ]),
  scales: new Map([
    ['honderd', 100],
    ['duizend', 1e3],
    ['miljoen', 1e6],
    ['mln', 1e6],
    ['miljard', 1e9],
    ['mld', 1e9],
  ]),
  joint: '(?:en|ën| )?',
  one: ['een', 'één'],
  group: '.',
  point: ',',
};
