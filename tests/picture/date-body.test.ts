import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatDay, parseDay } from '@/domain/day';
import { dateBody, extentOf, headAt } from '@/picture/date-body';
import { dayScale } from '@/picture/day-scale';
import { on } from '../fixtures/small-story';
import '../fixtures/fixed-seed';

const day = (text: string): number => parseDay(text) ?? 0;
const scale = dayScale(day('2022-01-01'), day('2022-01-31'), 100, 410);

it('draws a body for each way a date is known', () => {
  const kinds = [
    on('2022-01-05'),
    on('2022-01-05/2022-01-09'),
    on('2022-01-05/2022-01-09', 'span'),
    { ...on('2022-01-05'), edtf: '2022-01-05~', start: '2022-01-03', end: '2022-01-07' },
    { ...on('2022-01-05'), edtf: '2022-01~', start: '2022-01-01', end: '2022-01-31' },
    { ...on('2022-01-05'), edtf: '2022-01-05?' },
    on('../2022-01-09'),
    on('2022-01-09/..'),
    on('../2022-01-09', 'span'),
    on('..'),
  ].map((when) => dateBody(when, scale)?.kind ?? null);
  expect(kinds).toEqual(['day', 'within', 'span', 'about', 'within', 'about', 'before', 'after', 'open', null]);
});

it('points with a head only at a known day', () => {
  const head = (when: ReturnType<typeof on>): number | null => {
    const body = dateBody(when, scale);
    return body && headAt(body);
  };
  expect(head(on('2022-01-05'))).toBe(scale.middleOf(day('2022-01-05')));
  expect(head(on('2022-01-05/2022-01-06'))).toBeNull();
  expect(head(on('../2022-01-05'))).toBeNull();
  expect(head(on('2021-12-20/2022-01-05', 'span'))).toBeNull();
});

it('is an arrow at the edge for what lies wholly outside, and has no bound for an end that does', () => {
  expect(dateBody(on('2014-01-01/2014-12-31'), scale)).toEqual({ kind: 'beyond', toward: 'past', x: scale.left });
  expect(dateBody(on('2022-02-01/..'), scale)).toEqual({ kind: 'beyond', toward: 'future', x: scale.right });
  expect(dateBody(on('../2022-03-05'), scale)).toMatchObject({ kind: 'before', inside: false, x: scale.right });
  expect(dateBody(on('2021-12-01/..'), scale)).toMatchObject({ kind: 'after', inside: false, x: scale.left });
});

it('is cut open where its days go on beyond the picture, and closed where they do not', () => {
  const cut = (edtf: string, extent?: 'span') => dateBody(on(edtf, extent), scale);
  expect(cut('2021-12-20/2022-01-05')).toMatchObject({ kind: 'within', x0: 100, cut: { left: true, right: false } });
  expect(cut('2022-01-30/2022-02-05')).toMatchObject({ kind: 'within', x1: 410, cut: { left: false, right: true } });
  expect(cut('2021-12-20/2022-02-05', 'span')).toMatchObject({ kind: 'span', cut: { left: true, right: true } });
});

it('draws a day "about" as a stretch where the picture does not hold that day', () => {
  const about = { ...on('2022-01-02'), edtf: '2021-12-31~', start: '2021-12-28', end: '2022-01-03' };
  expect(dateBody(about, scale)).toMatchObject({ kind: 'within', vague: true, cut: { left: true, right: false } });
});

it('gives "about" no more room than the picture has', () => {
  const about = { ...on('2022-01-01'), edtf: '2022-01-01~', start: '2021-12-29', end: '2022-01-04' };
  expect(dateBody(about, scale)).toEqual({ kind: 'about', x: 105, left: 100, right: 123 });
});

it('never inks outside the picture by more than the halo of a head', () => {
  const anyDay = fc.integer({ min: day('2021-12-01'), max: day('2022-03-01') }).map(formatDay);
  fc.assert(
    fc.property(
      anyDay,
      anyDay,
      fc.constantFrom('both', 'start', 'end'),
      fc.constantFrom('moment', 'span'),
      (a, b, known, extent) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        const edtf = known === 'both' ? `${first}/${last}` : known === 'start' ? `${first}/..` : `../${last}`;
        const body = dateBody(on(edtf, extent as 'moment' | 'span'), scale);
        if (!body) return;
        const { left, right } = extentOf(body);
        expect(left).toBeGreaterThanOrEqual(scale.left - 2);
        expect(right).toBeLessThanOrEqual(scale.right + 2);
        expect(left).toBeLessThan(right);
      },
    ),
  );
});
