import { setImmediate as breath } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { SharedReadings } from '@/query/shared-readings';

/** A reading that ends when it is told to, and says whether it was given up. */
const held = () => {
  const signals: AbortSignal[] = [];
  let go = (_: string): void => {};
  const make = vi.fn((signal: AbortSignal) => {
    signals.push(signal);
    return new Promise<string>((resolve, reject) => {
      go = resolve;
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  });
  return { make, signals, go: (text: string) => go(text) };
};

/** Until timers of no length have passed. */
const later = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  await breath();
};

describe('what is read once for all', () => {
  it('is read once, and kept', async () => {
    const { make, go } = held();
    const readings = new SharedReadings();
    const both = [readings.once('a', make), readings.once('a', make)];
    go('read');
    expect(await Promise.all(both)).toEqual(['read', 'read']);
    expect(await readings.once('a', make)).toBe('read');
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('is let go where more is kept than there is room for, what was asked for longest ago first', async () => {
    const readings = new SharedReadings(2);
    const made: string[] = [];
    const read = (key: string) =>
      readings.once(key, async () => {
        made.push(key);
        return key;
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(await read(key)).toBe(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is read anew after it was let go', async () => {
    const make = vi.fn(async () => 'read');
    const readings = new SharedReadings();
    await readings.once('a', make);
    readings.forget('a');
    expect(await readings.once('a', make)).toBe('read');
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('is given up when nobody waits for it any longer, and read anew for who asks next', async () => {
    const { make, signals, go } = held();
    const readings = new SharedReadings();
    const [one, other] = [new AbortController(), new AbortController()];
    const first = readings.once('a', make, one.signal);
    const second = readings.once('a', make, other.signal);
    first.catch(() => {});
    second.catch(() => {});
    one.abort();
    await later();
    expect(signals[0]?.aborted).toBe(false);
    other.abort();
    await later();
    expect(signals[0]?.aborted).toBe(true);
    await expect(second).rejects.toThrow();
    const again = readings.once('a', make);
    go('anew');
    expect(await again).toBe('anew');
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('goes on for a question that takes the place of the one before', async () => {
    const { make, signals, go } = held();
    const readings = new SharedReadings();
    const [one, next] = [new AbortController(), new AbortController()];
    const before = readings.once('a', make, one.signal);
    before.catch(() => {});
    one.abort();
    const after = readings.once('a', make, next.signal);
    await later();
    expect(signals[0]?.aborted).toBe(false);
    go('read');
    expect(await after).toBe('read');
    await expect(before).rejects.toThrow();
  });

  it('is asked for again after a failure', async () => {
    const readings = new SharedReadings();
    const make = vi.fn(() => Promise.reject(new Error('down')));
    await expect(readings.once('a', make)).rejects.toThrow('down');
    await expect(readings.once('a', make)).rejects.toThrow('down');
    expect(make).toHaveBeenCalledTimes(2);
  });
});
