import { describe, expect, it } from 'vitest';
import { parseDay } from '@/domain/day';
import { spanOf } from '@/domain/span';
import type { When } from '@/domain/when';
import { dayScale } from '@/picture/day-scale';
import { markBody } from '@/views/claims/mark-body';
import { on } from '../../fixtures/small-story';

const scale = dayScale(parseDay('2022-01-01') ?? 0, parseDay('2022-01-31') ?? 0, 0, 310);
const body = (when: When) => markBody(when, spanOf(when), scale);

describe('markBody', () => {
  it.each([
    ['2022-01-05', 'day', 45],
    ['../2022-01-05', 'before', 45],
    ['2022-01-05/..', 'after', 45],
    ['2022-01-05/2022-01-08', 'within', 60],
  ])('%s is drawn as %s', (edtf, shape, x) => {
    expect(body(on(edtf))).toMatchObject({ shape, x, beyond: null });
  });

  it('covers all the days it may be, and no others', () => {
    expect(body(on('2022-01-05/2022-01-08'))).toMatchObject({ left: 40, right: 80 });
  });

  it('puts a head on the day named by "about", and none on an about month', () => {
    const about: When = { ...on('2022-01-05'), edtf: '2022-01-05~', start: '2022-01-03', end: '2022-01-09' };
    expect(body(about)).toMatchObject({ shape: 'about', x: 45, left: 20, right: 90 });
    expect(body({ ...about, edtf: '2022-01~', start: '2022-01-01', end: '2022-01-31' })).toMatchObject({
      shape: 'within',
    });
  });

  it('stands at the edge, marked, when its date lies outside the picture', () => {
    expect(body(on('2021-11-05'))).toMatchObject({ x: 0, beyond: 'earlier' });
    expect(body(on('2022-03-05'))).toMatchObject({ x: 310, beyond: 'later' });
  });

  it('has no head where the known bound lies outside the picture', () => {
    expect(body(on('../2022-02-05'))).toMatchObject({ shape: 'within', right: 310, head: false, beyond: null });
    expect(body(on('2021-12-05/..'))).toMatchObject({ shape: 'within', left: 0, head: false, beyond: null });
    expect(body(on('2021-12-05/2022-01-10', 'span'))).toMatchObject({
      shape: 'span',
      left: 0,
      right: 100,
      head: false,
    });
  });

  it('is null without a date', () => {
    expect(body(on('..'))).toBeNull();
  });
});
