import { afterEach, describe, expect, it } from 'vitest';
import { clearTransient, dragBrush, hover, useTransient } from '@/state/transient';
import { day } from '../fixtures/day';

afterEach(clearTransient);

describe('the transient store', () => {
  it('holds what is pointed at until something else is, or nothing', () => {
    hover({ kind: 'event', id: 'call' });
    expect(useTransient.getState().hovered).toEqual([{ kind: 'event', id: 'call' }]);
    hover({ kind: 'relation', id: 'r1' }, { kind: 'relation', id: 'r2' });
    expect(useTransient.getState().hovered).toHaveLength(2);
    hover();
    expect(useTransient.getState().hovered).toEqual([]);
  });

  it('tells nobody when the same is pointed at again', () => {
    let told = 0;
    const stop = useTransient.subscribe(() => told++);
    hover({ kind: 'event', id: 'call' });
    hover({ kind: 'event', id: 'call' });
    expect(told).toBe(1);
    hover({ kind: 'claim', id: 'call' });
    hover({ kind: 'claim', id: 'told' });
    hover({ kind: 'claim', id: 'told' }, { kind: 'event', id: 'call' });
    expect(told).toBe(4);
    hover();
    hover();
    expect(told).toBe(5);
    stop();
  });

  it('holds the range that is dragged apart from what is pointed at', () => {
    hover({ kind: 'event', id: 'call' });
    dragBrush({ from: day('2022-01-01'), to: null });
    expect(useTransient.getState()).toEqual({
      hovered: [{ kind: 'event', id: 'call' }],
      brush: { from: day('2022-01-01'), to: null },
    });
    dragBrush(null);
    expect(useTransient.getState().brush).toBeNull();
    expect(useTransient.getState().hovered).toHaveLength(1);
  });

  it('lets go of everything', () => {
    hover({ kind: 'event', id: 'call' });
    dragBrush({ from: null, to: null });
    clearTransient();
    expect(useTransient.getState()).toEqual({ hovered: [], brush: null });
  });
});
