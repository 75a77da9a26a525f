import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSettled } from '@/marks/use-settled';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A value of the address, and what is committed to it; the address follows only when it is told to. */
const hand = (said: number) => {
  const committed: number[] = [];
  const land: (() => void)[] = [];
  const commit = (value: number) => {
    committed.push(value);
    return new Promise<void>((done) => land.push(done));
  };
  const hook = renderHook((now: number) => useSettled({ said: now, commit }), { initialProps: said });
  return {
    ...hook,
    committed,
    value: () => hook.result.current.value,
    move: (to: number) => act(() => hook.result.current.change(to)),
    wait: (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds)),
    arrive: (to: number) => act(() => hook.rerender(to)),
    land: () => act(async () => land.shift()?.()),
  };
};

describe('a value that a hand moves', () => {
  it('is shown at once and committed once, when the hand rests', () => {
    const { move, wait, value, committed } = hand(0);
    for (const to of [1, 2, 3]) {
      move(to);
      wait(100);
      expect(value()).toBe(to);
    }
    expect(committed).toEqual([]);
    wait(100);
    expect(committed).toEqual([3]);
  });

  it('stays where the hand left it until the address says so', async () => {
    const { move, wait, value, arrive, land, result } = hand(0);
    move(4);
    wait(200);
    expect(value()).toBe(4);
    arrive(4);
    await land();
    expect(value()).toBe(4);
    expect(result.current.isMoving).toBe(false);
    arrive(9);
    expect(value()).toBe(9);
  });

  it('goes on while the address of an earlier rest is on its way', async () => {
    const { move, wait, value, arrive, land, committed } = hand(0);
    move(4);
    wait(200);
    move(5);
    arrive(4);
    await land();
    expect(value()).toBe(5);
    wait(200);
    expect(committed).toEqual([4, 5]);
  });

  it('goes on also where the address is there before the screen shows it', async () => {
    const { move, wait, value, arrive, land, committed, result } = hand(0);
    move(4);
    wait(200);
    await land();
    expect(value()).toBe(4);
    move(5);
    arrive(4);
    expect(value()).toBe(5);
    wait(200);
    expect(committed).toEqual([4, 5]);
    await land();
    expect(value()).toBe(5);
    arrive(5);
    expect(result.current.isMoving).toBe(false);
  });

  it('is committed also where the screen shows it already, for the address may be ahead', async () => {
    const { move, wait, arrive, land, committed, value } = hand(0);
    move(1);
    wait(200);
    move(0);
    wait(200);
    expect(committed).toEqual([1, 0]);
    await land();
    await land();
    // The screen never showed the first of the two.
    arrive(0);
    expect(value()).toBe(0);
    arrive(1);
    expect(value()).toBe(1);
  });

  it('is given up for what another hand makes of the address', () => {
    const { move, wait, value, arrive, committed } = hand(0);
    move(4);
    wait(150);
    arrive(7);
    expect(value()).toBe(7);
    wait(1000);
    expect(committed).toEqual([]);
  });

  it('is committed at once, and once, when its control is taken away', () => {
    const { move, wait, unmount, committed } = hand(0);
    move(4);
    unmount();
    expect(committed).toEqual([4]);
    wait(1000);
    expect(committed).toEqual([4]);
  });
});
