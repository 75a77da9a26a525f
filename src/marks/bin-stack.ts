import type { ClaimKind } from '@/domain/claim';
import type { Language } from '@/domain/text';
import { formatNumber } from '@/i18n/format-number';
import { textWidth } from '@/picture/letters';
import type { Count } from '@/query/count';
import type { ClaimBin, ClaimBins } from '@/query/project-claim-bins';

/** Room for the numbers beside the bars; above them for the title and, below it, the number of the highest; between the two halves, and below. */
const leastAxis = 32;

/** Beside the bars as much room as their highest number takes, on both halves the same. */
export const axisWidthOf = ({ certain, possible }: Count, lang: Language): number =>
  Math.max(leastAxis, Math.ceil(textWidth(formatNumber(Math.max(certain, possible), lang), 13)) + 10);
export const head = 30;
export const axisHeight = 34;
export const foot = 20;
/** What a bar leaves free on either side, as a share of its column. */
export const gapOf = (full: boolean): number => (full ? 0.08 : 0.12);

/** What a click asks for: the days of a stretch, and a kind where one bar of it was meant. */
export interface BinChoice {
  readonly bin: ClaimBin;
  readonly kind: ClaimKind | null;
}

export const barId = (at: number, kind: ClaimKind, standing: keyof Count): string => `${at} ${kind} ${standing}`;

export const columnId = (at: number): string => `${at} all`;

/** How high the bars of a column stand on each other, also those of kinds that are left out. */
export const heightOf = ({ kinds }: ClaimBin, standing: keyof Count): number =>
  [...kinds.values()].reduce((sum, count) => sum + count[standing], 0);

/** What can be reached in a column, from top to bottom: the column itself, then its bars. Nothing in an empty one. */
export function stackOf({ kinds }: ClaimBin, at: number, order: readonly ClaimKind[]): string[] {
  const has = (standing: keyof Count) => order.filter((kind) => (kinds.get(kind)?.[standing] ?? 0) > 0);
  const bars = [
    ...has('certain')
      .toReversed()
      .map((kind) => barId(at, kind, 'certain')),
    ...has('possible').map((kind) => barId(at, kind, 'possible')),
  ];
  return bars.length === 0 ? [] : [columnId(at), ...bars];
}

/** The highest bars of several pictures, each way. */
export const highestOf = (pictures: readonly ClaimBins[]): Count => {
  const bins = pictures.flatMap((picture) => picture.bins);
  return {
    certain: Math.max(0, ...bins.map((bin) => heightOf(bin, 'certain'))),
    possible: Math.max(0, ...bins.map((bin) => heightOf(bin, 'possible'))),
  };
};
