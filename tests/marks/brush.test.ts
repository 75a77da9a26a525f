import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BrushAction, brush, type DayRange, type Drag, type Grip, type Step, stepRange } from '@/marks/brush';
import { beyondPicture, boundsOf, rangeInPicture } from '@/marks/brush-query';
import '../fixtures/fixed-seed';
import { day } from '../fixtures/day';

const whole: DayRange = { from: 0, to: 30 };

const play = (range: DayRange, grip: Grip, from: number, ...days: number[]): Drag | null =>
  days.reduce<Drag | null>(
    (drag, day) => brush(drag, { do: 'move', day, edge: day }, whole),
    brush(null, { do: 'press', grip, day: from, range }, whole),
  );

describe('a drag', () => {
  it('makes a range on empty ground, either way', () => {
    expect(play(whole, 'new', 10, 12, 15)?.now).toEqual({ from: 10, to: 15 });
    expect(play(whole, 'new', 10, 4)?.now).toEqual({ from: 4, to: 10 });
  });

  it('moves the whole and stops at the edges', () => {
    expect(play({ from: 5, to: 9 }, 'move', 6, 10)?.now).toEqual({ from: 9, to: 13 });
    expect(play({ from: 5, to: 9 }, 'move', 6, 99)?.now).toEqual({ from: 26, to: 30 });
    expect(play({ from: 5, to: 9 }, 'move', 6, -99)?.now).toEqual({ from: 0, to: 4 });
  });

  it('moves one end, which never passes the other', () => {
    expect(play({ from: 5, to: 9 }, 'from', 5, 2)?.now).toEqual({ from: 2, to: 9 });
    expect(play({ from: 5, to: 9 }, 'from', 5, 25)?.now).toEqual({ from: 9, to: 9 });
    expect(play({ from: 5, to: 9 }, 'to', 9, 13)?.now).toEqual({ from: 5, to: 12 });
    expect(play({ from: 5, to: 9 }, 'to', 9, 0)?.now).toEqual({ from: 5, to: 5 });
  });

  it('knows what it was before, and is over when it ends', () => {
    const drag = play({ from: 5, to: 9 }, 'move', 6, 10);
    expect(drag?.before).toEqual({ from: 5, to: 9 });
    expect(brush(drag, { do: 'end' }, whole)).toBeNull();
    expect(brush(null, { do: 'move', day: 3, edge: 3 }, whole)).toBeNull();
  });

  it('stays in order and in the picture whatever is done', () => {
    const anyDay = fc.integer({ min: -10, max: 45 });
    const anyAction: fc.Arbitrary<BrushAction> = fc.oneof(
      fc.record({
        do: fc.constant('press' as const),
        grip: fc.constantFrom<Grip>('from', 'to', 'move', 'new'),
        day: fc.integer({ min: 0, max: 30 }),
        range: fc
          .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
          .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
      }),
      anyDay.map((day) => ({ do: 'move' as const, day, edge: day })),
      fc.constant({ do: 'end' as const }),
    );
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 30 }), (actions) => {
        let drag: Drag | null = null;
        for (const action of actions) {
          drag = brush(drag, action, whole);
          if (!drag) continue;
          expect(drag.now.from).toBeLessThanOrEqual(drag.now.to);
          expect(drag.now.from).toBeGreaterThanOrEqual(whole.from);
          expect(drag.now.to).toBeLessThanOrEqual(whole.to);
          if (drag.grip === 'move') expect(drag.now.to - drag.now.from).toBe(drag.before.to - drag.before.from);
        }
      }),
    );
  });
});

it('steps one end by keys, never past the other', () => {
  const range = { from: 5, to: 9 };
  const from = (step: Step): DayRange => stepRange(range, 'from', step, whole);
  expect([from('day-back').from, from('day-on').from, from('week-back').from, from('week-on').from]).toEqual([
    4, 6, 0, 9,
  ]);
  expect([from('first').from, from('last').from]).toEqual([0, 9]);
  expect(stepRange(range, 'to', 'last', whole)).toEqual({ from: 5, to: 30 });
  expect(stepRange(range, 'to', 'first', whole)).toEqual({ from: 5, to: 5 });
});

describe('what a range says in the link', () => {
  const none = { from: null, to: null };
  const said = { from: day('1970-01-03'), to: day('1970-01-11') };

  it('is nothing for the whole picture', () => {
    expect(boundsOf(whole, { from: 2, to: 10 }, said, whole)).toEqual(none);
    expect(rangeInPicture({ start: null, end: null }, whole)).toEqual(whole);
    expect(rangeInPicture({ start: -400, end: 12 }, whole)).toEqual({ from: 0, to: 12 });
  });

  it('lies before or after the picture only if no day of it is in there', () => {
    expect(beyondPicture({ start: -9, end: -1 }, whole)).toBe('before');
    expect(beyondPicture({ start: null, end: -1 }, whole)).toBe('before');
    expect(beyondPicture({ start: 31, end: null }, whole)).toBe('after');
    expect(beyondPicture({ start: -9, end: 0 }, whole)).toBeNull();
    expect(beyondPicture({ start: null, end: null }, whole)).toBeNull();
  });

  it('says both its days when it was drawn anew, also at an edge, as two date inputs would', () => {
    expect(boundsOf({ from: 0, to: 4 }, whole, none, whole, true)).toEqual({
      from: day('1970-01-01'),
      to: day('1970-01-05'),
    });
    expect(boundsOf({ from: 4, to: 30 }, whole, none, whole, true)).toEqual({
      from: day('1970-01-05'),
      to: day('1970-01-31'),
    });
    expect(boundsOf({ from: 2, to: 10 }, { from: 2, to: 10 }, said, whole, true)).toEqual(said);
    expect(boundsOf({ from: 5, to: 30 }, { from: 5, to: 9 }, said, whole)).toEqual({
      from: day('1970-01-03'),
      to: day('1970-01-31'),
    });
  });

  it('keeps an end that was not moved', () => {
    expect(boundsOf({ from: 0, to: 4 }, whole, none, whole)).toEqual({ from: null, to: day('1970-01-05') });
    expect(boundsOf({ from: 4, to: 30 }, whole, none, whole)).toEqual({ from: day('1970-01-05'), to: null });
    const explicit = { from: day('1970-01-01'), to: day('1970-01-11') };
    expect(boundsOf({ from: 0, to: 8 }, { from: 0, to: 10 }, explicit, whole)).toEqual({
      from: day('1970-01-01'),
      to: day('1970-01-09'),
    });
    expect(boundsOf({ from: 2, to: 10 }, { from: 2, to: 10 }, said, whole)).toBe(said);
  });
});
