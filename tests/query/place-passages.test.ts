import { describe, expect, it } from 'vitest';
import { expectedPlace, placePassages } from '@/query/place-passages';
import type { RecordedPassage } from '@/query/recorded-passage';
import type { Range } from '@/text/range';

const passage = (start: number, end: number, sha256 = `${start}-${end}`): RecordedPassage => ({
  start,
  end,
  sha256,
  digest: 'none',
});
const placed = (start: number, end: number, here: number) => ({
  passage: passage(start, end),
  start: here,
  end: here + end - start,
});

describe('expectedPlace', () => {
  it.each<[what: string, anchors: readonly [number, number, number][], stretch: Range, place: Range | null]>([
    ['nothing is in its place', [], { start: 25, end: 30 }, null],
    ['after what stands before it', [[10, 20, 110]], { start: 25, end: 30 }, { start: 125, end: 130 }],
    ['before what stands after it', [[40, 50, 140]], { start: 25, end: 30 }, { start: 125, end: 130 }],
    [
      'between the two',
      [
        [10, 20, 110],
        [40, 50, 150],
      ],
      { start: 20, end: 40 },
      { start: 120, end: 150 },
    ],
    ['within what holds it', [[10, 50, 110]], { start: 20, end: 30 }, { start: 120, end: 130 }],
    [
      'at the nearest of several',
      [
        [0, 5, 60],
        [10, 20, 110],
        [40, 50, 140],
        [60, 70, 170],
      ],
      { start: 25, end: 30 },
      { start: 125, end: 130 },
    ],
    [
      'at the last of two that end and begin alike',
      [
        [10, 20, 110],
        [12, 20, 120],
        [40, 50, 160],
        [40, 60, 162],
      ],
      { start: 20, end: 40 },
      { start: 128, end: 162 },
    ],
    ['not before the text', [[40, 50, 12]], { start: 20, end: 40 }, { start: 0, end: 12 }],
    ['not beyond the text', [[10, 20, 185]], { start: 20, end: 40 }, { start: 195, end: 200 }],
    [
      'nowhere, where nothing is left between',
      [
        [10, 20, 110],
        [40, 50, 120],
      ],
      { start: 20, end: 40 },
      null,
    ],
  ])('%s', (_, anchors, stretch, place) => {
    expect(
      expectedPlace(
        anchors.map(([start, end, here]) => placed(start, end, here)),
        stretch,
        200,
      ),
    ).toEqual(place);
  });
});

/** A text of words of one letter, each a passage of its own; `copy` is what stands now. */
const placing = (original: string, copy: string, extra: readonly RecordedPassage[] = []) => {
  const words = [...original.matchAll(/\S+/g)].map(({ index, 0: word }) => passage(index, index + word.length, word));
  const places = new Map<string, Range[]>();
  for (const { sha256 } of [...words, ...extra]) {
    const all = [...copy.matchAll(new RegExp(`(?<!\\S)${sha256}(?!\\S)`, 'g'))];
    places.set(
      sha256,
      all.map(({ index }) => ({ start: index, end: index + sha256.length })),
    );
  }
  return placePassages([...extra, ...words].reverse(), places, { text: copy, breaks: new Set() }, new Map());
};
const told = (findings: ReturnType<typeof placing>): string[] =>
  findings.map((finding) => `${finding.passage.sha256} ${finding.status}`);

describe('placePassages', () => {
  it('tells of each in the order of the original', () => {
    expect(told(placing('aa bb cc', 'aa bb cc'))).toEqual(['aa exact', 'bb exact', 'cc exact']);
  });

  it('doubts what stands once where the two before it, or the two after it, stand twice', () => {
    const [, , third] = placing('aa bb cc', 'aa bb cc aa bb');
    expect(third).toMatchObject({ status: 'ambiguous', places: [{ start: 6, end: 8 }] });
    const [first] = placing('aa bb cc', 'aa bb cc bb cc');
    expect(first?.status).toBe('ambiguous');
    // One alone may be a pull quote.
    expect(told(placing('aa bb cc', 'aa bb cc bb'))).toEqual(['aa exact', 'bb ambiguous', 'cc exact']);
  });

  it.each([
    ['begins', 0, 2],
    ['ends', 6, 8],
    ['stands in the middle of', 3, 5],
  ])('knows what %s an identical stretch, wherever else its words stand', (_, start, end) => {
    const original = 'aa bb cc dd';
    const word = original.slice(start, end);
    const whole = passage(0, 8, 'aa bb cc');
    const finding = placing('', `aa bb cc dd ${word} x`, [
      whole,
      { ...passage(start, end, word), digest: 'other' },
    ]).find((one) => one.passage.sha256 === word);
    expect(finding).toMatchObject({ status: 'exact', start, end });
  });

  it('tells what stands out of the order of the original as moved, and no more of it than need be', () => {
    expect(told(placing('aa. bb. cc. dd. ee.', 'dd. ee. aa. bb. cc.'))).toEqual([
      'aa. exact',
      'bb. exact',
      // Others follow it, or stand before it, than did.
      'cc. changed',
      'dd. changed',
      'ee. moved',
    ]);
  });

  it('knows what lies within an identical stretch that has moved along', () => {
    const findings = placing('', 'zz aa bb cc dd cc x', [
      passage(10, 18, 'bb cc dd'),
      { ...passage(13, 15, 'cc'), digest: 'other' },
    ]);
    expect(findings.find((one) => one.passage.sha256 === 'cc')).toMatchObject({ status: 'exact', start: 9, end: 11 });
  });

  it('takes other words for those of a passage where they are at least half as long, wherever it stands', () => {
    const third = (copy: string) => placing('aa bb cccccccc dd ee', copy)[2];
    expect(third('aa bb xxxx dd ee')).toMatchObject({ status: 'changed', start: 6, end: 10 });
    expect(third('aa bb xxx dd ee')?.status).toBe('lost');
  });
});
