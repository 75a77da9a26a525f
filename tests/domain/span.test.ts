import fc from 'fast-check';
import '../fixtures/fixed-seed';
import { describe, expect, it } from 'vitest';
import { formatDay } from '@/domain/day';
import { relate, type Span, type Standing, spanOf } from '@/domain/span';

const low = -14;
const high = 14;
// Open ends are drawn as running far beyond any bound that a range can have.
const beyond = 40;

const anySpan: fc.Arbitrary<Span> = fc
  .tuple(
    fc.option(fc.integer({ min: low, max: high }), { freq: 4 }),
    fc.option(fc.integer({ min: low, max: high }), { freq: 4 }),
  )
  .map(([a, b]) => (a !== null && b !== null && a > b ? { start: b, end: a } : { start: a, end: b }));

const daysOf = ({ start, end }: Span): number[] => {
  const days: number[] = [];
  for (let day = start ?? -beyond; day <= (end ?? beyond); day++) days.push(day);
  return days;
};

const byDays = (span: Span, range: Span): Standing => {
  const chosen = new Set(daysOf(range));
  const inside = daysOf(span).filter((day) => chosen.has(day)).length;
  return inside === 0 ? 'outside' : inside === daysOf(span).length ? 'certain' : 'possible';
};

describe('relate', () => {
  it('says what a count of the days says, with open ends', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anySpan, anySpan, (span, range) => {
        const standing = relate(span, range);
        seen.add(standing);
        expect(standing).toBe(byDays(span, range));
      }),
      { numRuns: 5000 },
    );
    expect([...seen].sort()).toEqual(['certain', 'outside', 'possible']);
  });

  it.each<[string, Span, Span, Standing]>([
    ['on the first day', { start: 5, end: 5 }, { start: 5, end: 9 }, 'certain'],
    ['on the last day', { start: 9, end: 9 }, { start: 5, end: 9 }, 'certain'],
    ['the day before', { start: 4, end: 4 }, { start: 5, end: 9 }, 'outside'],
    ['the day after', { start: 10, end: 10 }, { start: 5, end: 9 }, 'outside'],
    ['the same days', { start: 5, end: 9 }, { start: 5, end: 9 }, 'certain'],
    ['one day too early', { start: 4, end: 9 }, { start: 5, end: 9 }, 'possible'],
    ['one day too late', { start: 5, end: 10 }, { start: 5, end: 9 }, 'possible'],
    ['touching the first day', { start: 1, end: 5 }, { start: 5, end: 9 }, 'possible'],
    ['around it', { start: 1, end: 20 }, { start: 5, end: 9 }, 'possible'],
    ['on or before its last day', { start: null, end: 9 }, { start: 5, end: 9 }, 'possible'],
    ['on or before the day before', { start: null, end: 4 }, { start: 5, end: 9 }, 'outside'],
    ['on or after', { start: 7, end: null }, { start: 5, end: 9 }, 'possible'],
    ['on or after, in a range without end', { start: 7, end: null }, { start: 5, end: null }, 'certain'],
    ['any day, without a range', { start: null, end: null }, { start: null, end: null }, 'certain'],
  ])('%s', (_name, span, range, standing) => {
    expect(relate(span, range)).toBe(standing);
  });
});

describe('spanOf', () => {
  it('reads both bounds and leaves open what is open', () => {
    expect(spanOf({ start: '1970-01-02', end: '1970-01-03' })).toEqual({ start: 1, end: 2 });
    expect(spanOf({ start: null, end: formatDay(2) })).toEqual({ start: null, end: 2 });
    expect(spanOf({ start: formatDay(-3), end: null })).toEqual({ start: -3, end: null });
  });
});
