/** One figure of a score, with what it must not fall below and what it missed. */
export interface Measure {
  readonly id: string;
  readonly value: number;
  readonly floor: number;
  /** Hits of how many, in words. */
  readonly counts: string;
  readonly misses: readonly string[];
}

export const share = (hits: number, of: number): number => (of === 0 ? 0 : hits / of);

export const f1 = (hits: number, proposed: number, wanted: number): number => share(2 * hits, proposed + wanted);

/** Whether a figure holds. A measure of nothing holds nothing. */
export const holds = ({ value, floor }: Measure): boolean => value >= floor && value > 0;

export const formatMeasure = (measure: Measure): string =>
  `${holds(measure) ? 'ok ' : 'LOW'}  ${measure.id.padEnd(28)} ${measure.value.toFixed(3)}  (at least ${measure.floor.toFixed(2)})  ${measure.counts}`;
