import { describe, expect, it } from 'vitest';
import { readConll, scoreConll } from '@/compile/score-conll';

// Invented, in the format of the tagged news.
const file = `-DOCSTART- -DOCSTART- O
Burgemeester N O
Karin N B-PER
de N I-PER
Boer N I-PER
sprak V O
in Prep O
Zwolle N B-LOC
. Punc O

De Art O
NS N B-ORG
zweeg V O
over Prep O
de Art O
Ronde N B-MISC
. Punc O
`;

describe('readConll', () => {
  it('makes sentences with the stretches of their names', () => {
    const [article] = readConll(file);
    expect(article?.map(({ text }) => text)).toEqual([
      'Burgemeester Karin de Boer sprak in Zwolle .',
      'De NS zweeg over de Ronde .',
    ]);
    const [first] = article ?? [];
    expect(first?.entities.map(({ start, end, type }) => [first.text.slice(start, end), type])).toEqual([
      ['Karin de Boer', 'PER'],
      ['Zwolle', 'LOC'],
    ]);
  });
});

describe('scoreConll', () => {
  it('counts exact spans of persons, organisations and places', () => {
    expect(scoreConll(readConll(file)).map(({ value }) => value)).toEqual([1, 1, 1]);
  });

  it('falls when a name is tagged that nobody proposes', () => {
    const [names] = scoreConll(readConll(file.replace('zweeg V O', 'zweeg V B-PER')));
    expect(names?.value).toBeLessThan(1);
  });
});
