import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { isStatedOtherwise, statedDateInWords } from '@/i18n/stated-date';
import { findQuantities } from '@/text/find-quantities';
import { nextEvidence } from '@/views/reader/next-evidence';
import { quantityWordings } from '@/views/reader/quantity-wordings';
import { readingMinutes } from '@/views/reader/reading-time';
import { textLayers } from '@/views/reader/text-layers';
import { on } from '../../fixtures/small-story';
import { richStory } from '../details/rich-story';

describe('nextEvidence', () => {
  const order = ['s1', 's2', 's3', 's4'];
  it('steps over what is not marked', () => {
    expect(nextEvidence(order, ['s1', 's4'], 's1', 1)).toBe('s4');
    expect(nextEvidence(order, ['s1', 's4'], 's3', -1)).toBe('s1');
  });
  it('starts at either end and stops there', () => {
    expect(nextEvidence(order, ['s2'], null, 1)).toBe('s2');
    expect(nextEvidence(order, ['s2'], null, -1)).toBe('s2');
    expect(nextEvidence(order, ['s2'], 's2', 1)).toBeNull();
  });
});

describe('the wordings of numbers', () => {
  it('are found at the head of a sentence as well', () => {
    const carts = richStory.claims.filter(({ quantity }) => quantity !== null).slice(0, 1);
    const wording = 'tens of carts';
    const claims = carts.map((one) => ({
      ...one,
      ...(one.quantity && { quantity: { ...one.quantity, wording: { en: wording, nl: wording } } }),
    }));
    expect(claims).toHaveLength(1);
    const found = (text: string) => findQuantities(text, quantityWordings(claims, 'en'), []);
    expect(found('Tens of carts came.')).toEqual([{ start: 0, end: wording.length }]);
    expect(found('So tens of carts came.')).toEqual([{ start: 3, end: 3 + wording.length }]);
  });
});

describe('the date line', () => {
  it('is told where it cannot be the day of publication', () => {
    const published = on('2022-02-12/2022-02-13');
    expect(isStatedOtherwise({ statedDate: '2022-02', published })).toBe(false);
    expect(isStatedOtherwise({ statedDate: '2022-02-12', published })).toBe(true);
    expect(isStatedOtherwise({ statedDate: 'May 1, 2024', published })).toBe(true);
    expect(isStatedOtherwise({ statedDate: null, published })).toBe(false);
  });
  it('is said in words where it is a date', () => {
    expect(statedDateInWords('2022-02', 'nl')).toBe('februari 2022');
    expect(statedDateInWords('2022-02-12', 'en')).toBe('12 February 2022');
    expect(statedDateInWords('May 1, 2024', 'nl')).toBe('May 1, 2024');
  });
});

describe('textLayers', () => {
  const ann = indexDataset(richStory).actors.get('ann');
  if (!ann) throw new Error('no Ann');
  it('leaves the full stop unmarked and cuts at names', () => {
    const layers = textLayers('Oak said so.', {
      hasEvent: true,
      groups: ['russia'],
      names: [{ start: 0, end: 3, actor: ann }],
    });
    expect(layers.map(({ start, end, values }) => [start, end, values.map(({ kind }) => kind)])).toEqual([
      [0, 3, ['event', 'claim', 'actor']],
      [3, 11, ['event', 'claim']],
      [11, 12, []],
    ]);
  });
});

it('takes at least a minute to read', () => {
  expect(readingMinutes({ digest: [] }, 'en')).toBe(1);
});
