import type { Quantity } from '@/domain/quantity';

/** From numbers to pixels from the top; linear today, and the only place that knows it. */
export interface ValueScale {
  readonly top: number;
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
}

const nice = [1, 2, 2.5, 5, 10];

/** The even step whose top leaves the least room unused; of equals the one with fewer steps. */
const stepFor = (most: number, steps: number): number => {
  const power = 10 ** Math.floor(Math.log10(most));
  const options = [power / 10, power]
    .flatMap((unit) => nice.map((factor) => Math.max(1, factor * unit)))
    .map((step) => ({ step, count: Math.ceil(most / step - 1e-9) }))
    .filter(({ count }) => count <= steps)
    .sort((a, b) => a.step * a.count - b.step * b.count || a.count - b.count);
  return options[0]?.step ?? power * 10;
};

const reach = ({ min, max, comparator }: Quantity): number => {
  const value = max ?? min ?? 0;
  // An arrow or dashes upwards need room above the number.
  return comparator === '>' || (comparator === 'range' && max === null)
    ? value * 1.3
    : comparator === '~'
      ? value * 1.2
      : value * 1.05;
};

/** A scale from nought that holds all these numbers, in at most `steps` even steps. */
export function valueScale(quantities: readonly Quantity[], height: number, steps: number): ValueScale {
  const most = Math.max(1, ...quantities.map(reach));
  const step = stepFor(most, steps);
  const count = Math.ceil(most / step - 1e-9);
  const top = step * count;
  return {
    top,
    ticks: Array.from({ length: count + 1 }, (_, i) => i * step),
    at: (value) => height - (Math.min(Math.max(value, 0), top) / top) * height,
  };
}
