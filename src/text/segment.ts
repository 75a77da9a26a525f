import type { Range } from './range';

/** A layer of meaning over a stretch of text, half-open in UTF-16 code units. */
interface Layer<T> extends Range {
  readonly value: T;
}

/** A stretch over which the same layers lie, in the order in which they were given. */
export interface Segment<T> extends Range {
  readonly values: readonly T[];
}

/** Cuts a text of this length at every edge of its layers: the segments lie side by side and cover it whole. */
export function segment<T>(length: number, layers: readonly Layer<T>[]): Segment<T>[] {
  const inside = layers
    .map(({ start, end, value }) => ({ start: Math.max(0, start), end: Math.min(length, end), value }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0;
    return {
      start,
      end,
      values: inside.filter((layer) => layer.start <= start && end <= layer.end).map(({ value }) => value),
    };
  });
}
