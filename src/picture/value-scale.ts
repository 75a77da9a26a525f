import type { Quantity } from '@/domain/quantity';
import { clamp } from './clamp';

/** From numbers to pixels from the top; the only place that knows whether it is linear or logarithmic. */
export interface ValueScale {
  readonly kind: 'linear' | 'log';
  /** What stands at the foot. */
  readonly low: number;
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
    kind: 'linear',
    low: 0,
    top,
    ticks: Array.from({ length: count + 1 }, (_, i) => i * step),
    at: (value) => height - (clamp(value, 0, top) / top) * height,
  };
}

const ten = (power: number): number => 10 ** power;

/** Powers of ten, from the one below the least number to the one above the largest; what is less stands at the foot. */
export function logScale(quantities: readonly Quantity[], height: number): ValueScale {
  const positive = quantities
    .flatMap(({ min, max }) => [min, max])
    .filter((value): value is number => value !== null && value > 0);
  const least = Math.max(1, Math.min(...positive));
  const low = Math.floor(Math.log10(least) + 1e-9);
  const from = Math.max(0, Number.isFinite(low) ? low : 0);
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(1, ...quantities.map(reach))) - 1e-9));
  const place = (value: number): number => (Math.log10(clamp(value, ten(from), ten(to))) - from) / (to - from);
  // More than a few lines are a hatching.
  const every = Math.ceil((to - from) / Math.max(1, Math.floor(height / 18)));
  return {
    kind: 'log',
    low: ten(from),
    top: ten(to),
    ticks: Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, i) => ten(from + i * every)),
    at: (value) => height - place(value) * height,
  };
}
