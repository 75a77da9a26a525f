/** A source of numbers that gives the same for the same seed. */
export interface Chance {
  /** From 0 up to 1. */
  readonly one: () => number;
  readonly below: (limit: number) => number;
  readonly of: <T>(values: readonly T[]) => T;
  /** A place below the limit; the first come up most, the more so the larger the exponent. */
  readonly skewed: (limit: number, exponent: number) => number;
}

/** The generator of Tommy Ettinger known as mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const one = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(one() * limit);
  const sums = new Map<string, Float64Array>();
  const sumsOf = (limit: number, exponent: number): Float64Array => {
    const key = `${limit} ${exponent}`;
    const ready = sums.get(key);
    if (ready) return ready;
    const made = new Float64Array(limit);
    let sum = 0;
    for (let i = 0; i < limit; i++) {
      sum += (i + 1) ** -exponent;
      made[i] = sum;
    }
    sums.set(key, made);
    return made;
  };
  return {
    one,
    below,
    of: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('There is nothing to choose from.');
      return value;
    },
    skewed: (limit, exponent) => {
      const made = sumsOf(limit, exponent);
      const wanted = one() * (made[limit - 1] ?? 0);
      let [low, high] = [0, limit - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((made[middle] ?? 0) <= wanted) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
