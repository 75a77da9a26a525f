import type { Posture } from '@/domain/vocabulary';
import { keeps } from '@/query/filter';
import type { QuantityRow, TroopPanel } from './troop-panels';

/** Several speakers on one quantity in the window in view: the span of what they say, and never a number of its own. */
export interface Spread {
  readonly posture: Posture;
  /** In order of time; every speaker is among them. */
  readonly sources: readonly QuantityRow[];
  readonly low: number;
  readonly high: number;
  /** Somebody gives no lower or no upper bound. */
  readonly openBelow: boolean;
  readonly openAbove: boolean;
}

const saying = ({ quantity: { min, max, comparator } }: QuantityRow): string => `${comparator} ${min} ${max}`;

/**
 * Where speakers of one panel differ on the same quantity: same subject, unit and posture. What lies outside the window or the filter
 * is no part of it.
 */
export function spreadsOf(panel: TroopPanel, from: number, to: number): Spread[] {
  return panel.lines.flatMap(({ posture, marks }): Spread[] => {
    const sources = marks.filter(({ row: { span, misses } }) => {
      const isOutside = (span?.end ?? to) < from || (span?.start ?? from) > to;
      return keeps(misses) && span !== null && !isOutside;
    });
    const speakers = new Set(sources.map(({ row }) => row.item.claimant));
    if (speakers.size < 2 || new Set(sources.map(saying)).size < 2) return [];
    const bounds = sources.flatMap(({ quantity: { min, max } }) => [min, max].filter((value) => value !== null));
    const isOpenAbove = ({ quantity: { max, comparator } }: QuantityRow): boolean => max === null || comparator === '>';
    const isOpenBelow = ({ quantity: { min, comparator } }: QuantityRow): boolean => min === null || comparator === '<';
    return [
      {
        posture,
        sources,
        low: Math.min(...bounds),
        high: Math.max(...bounds),
        openBelow: sources.some(isOpenBelow),
        openAbove: sources.some(isOpenAbove),
      },
    ];
  });
}
