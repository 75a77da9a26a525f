import { describe, expect, it } from 'vitest';
import { isInContext } from '@/query/passage-context';
import type { Placed, RecordedSentence } from '@/query/recorded-passage';

/** A passage from `start` to `end` of the original, and where it begins here. */
const placed = (start: number, end: number, here: number): Placed => ({
  passage: { start, end, sha256: `${start}`, digest: 'd' },
  start: here,
  end: here + end - start,
});
const none = new Map<string, RecordedSentence>();
const plain = (length: number, ...breaks: number[]) => ({ text: 'x'.repeat(length), breaks: new Set(breaks) });
/** The passage is its whole sentence, of which the record has no hash. */
const whole = ({ passage: { start, end } }: Placed) =>
  new Map<string, RecordedSentence>([['d', { start, end, places: null, asks: false }]]);

describe('a passage whose sentence has no hash', () => {
  it.each([
    [117, false],
    [118, true],
    [120, true],
    [121, false],
  ])('with ten letters to the one before it, which ended at 110, and begun at %i: %s', (here, isIn) => {
    const [before, own] = [placed(0, 10, 100), placed(20, 30, here)];
    expect(isInContext(plain(200), own, [before, own], none)).toBe(isIn);
  });

  it.each([
    [137, false],
    [138, true],
    [140, true],
    [141, false],
  ])('with ten letters to the one after it, which begins at %i where it ends at 130: %s', (here, isIn) => {
    const [own, after] = [placed(20, 30, 120), placed(40, 50, here)];
    expect(isInContext(plain(200), own, [own, after], none)).toBe(isIn);
  });

  it('is measured from the nearest on either side, in whatever order they come', () => {
    const own = placed(40, 50, 140);
    const [far, near] = [placed(0, 10, 90), placed(20, 30, 120)];
    const [next, last] = [placed(60, 70, 160), placed(80, 90, 199)];
    for (const around of [
      [far, near, next, last],
      [near, far, last, next],
    ])
      expect(isInContext(plain(300), own, [...around, own], none)).toBe(true);
  });

  it('of which nothing stands before is measured from the text or from its paragraph, to the letter', () => {
    const sure = (here: number): boolean => {
      const own = placed(5, 15, here);
      // A stretch before it that is not in its place keeps it from being the first.
      return isInContext(plain(200, 99), own, [own], whole(own));
    };
    const within = (here: number): boolean => {
      const [own, after] = [placed(5, 15, here), placed(17, 20, here + 12)];
      return isInContext(plain(200, 99), own, [own, after], whole(own));
    };
    expect([2, 3, 5, 6].map(within)).toEqual([false, true, true, false]);
    // The paragraph begins at 100.
    expect([102, 103, 105, 106].map(within)).toEqual([false, true, true, false]);
    expect(sure(103)).toBe(false);
  });
});

describe('a passage that is a sentence of its own, out of its place', () => {
  const isIn = (text: string, here: number, ...breaks: number[]): boolean => {
    const [before, own] = [placed(0, 2, 0), placed(90, 93, here)];
    return isInContext({ text, breaks: new Set(breaks) }, own, [before, own], whole(own));
  };

  it.each<[string, number, readonly number[], boolean]>([
    ['kop zin', 4, [3], true],
    ['kop zin', 4, [], false],
    ['kop zin', 4, [4], false],
    ['kop “zin', 5, [3], true],
    ['kop “zin', 5, [], false],
    ['kop “zin', 5, [5, 6], false],
    ['kop. zin', 5, [], true],
    ['kop, zin', 5, [], false],
    ['kop. zin.', 5, [], true],
    ['kop. zin en meer', 5, [], false],
    ['kop. zin en meer', 5, [8], true],
  ])('%j from letter %i, with paragraphs parted at %j: %s', (text, here, breaks, expected) => {
    expect(isIn(text, here, ...breaks)).toBe(expected);
  });

  it('is none where a question is made of it, unless it was one', () => {
    expect(isIn('kop. zin?', 5)).toBe(false);
    const own = placed(90, 93, 5);
    const asked = new Map<string, RecordedSentence>([['d', { start: 90, end: 93, places: null, asks: true }]]);
    expect(isInContext({ text: 'kop. zin', breaks: new Set() }, own, [own], asked)).toBe(true);
  });
});

it.each([
  [20, 30, true],
  [22, 28, true],
  [20, 31, false],
  [19, 30, false],
])('a passage from 20 to 30 stands for the sentence from %i to %i, which itself is nowhere: %s', (start, end, isIn) => {
  const [before, own, after] = [placed(0, 10, 100), placed(20, 30, 120), placed(40, 50, 140)];
  const sentences = new Map<string, RecordedSentence>([['d', { start, end, places: [], asks: false }]]);
  expect(isInContext(plain(200), own, [before, own, after], sentences)).toBe(isIn);
});
