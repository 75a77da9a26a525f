import type { Bin } from '@/query/bin';
import { totalOf } from '@/query/count';
import type { DayScale } from './day-scale';

export interface Bar {
  readonly day: number;
  readonly x: number;
  readonly breadth: number;
  /** Heights of the solid and the hollow part. */
  readonly certain: number;
  readonly possible: number;
  /** Where solid turns hollow. */
  readonly split: number;
}

/** A bar is not drawn narrower than this: of days that share a column of it the fullest stands for all. */
const column = 1;
/** Words beside the peak stand above this part of the height, and not over bars this near. */
const wordsAbove = 0.4;
const near = 14;

/** The days of a picture too narrow for a bar each, as many together as fill a column. */
const columnsOf = (bins: readonly Bin[], dayWidth: number): readonly Bin[] => {
  const days = Math.ceil(column / dayWidth);
  if (days <= 1) return bins;
  const columns: Bin[] = [];
  for (let i = 0; i < bins.length; i += days) {
    const own = bins.slice(i, i + days);
    columns.push(own.reduce((most, bin) => (totalOf(bin) > totalOf(most) ? bin : most)));
  }
  return columns;
};

/** Bins as bars on a base, the fullest as high as there is room. */
export function densityBars(bins: readonly Bin[], scale: DayScale, base: number, height: number): readonly Bar[] {
  const most = bins.reduce((max, bin) => Math.max(max, totalOf(bin)), 0);
  if (most === 0) return [];
  const unit = height / most;
  return columnsOf(bins, scale.dayWidth)
    .filter((bin) => totalOf(bin) > 0)
    .map((bin): Bar => {
      const width = scale.endOf(bin.end) - scale.startOf(bin.start);
      // Wide days leave room between the bars; a bar is never wider than a head.
      const breadth = Math.max(column, Math.min(width - 1, 9));
      return {
        day: bin.start,
        x: scale.startOf(bin.start) + (width - breadth) / 2,
        breadth,
        certain: bin.certain * unit,
        possible: bin.possible * unit,
        split: base - bin.certain * unit,
      };
    });
}

/** Where the bar of a day begins, and where words beside it do: past its high neighbours. */
export function besideBar(
  bars: readonly Bar[],
  told: Bin | null,
  height: number,
): { readonly x: number; readonly end: number } | null {
  if (!told || bars.length === 0) return null;
  // Where days share a column, another of them may be the one that is drawn.
  const far = ({ day }: Bar): number => Math.abs(day - told.start);
  const bar = bars.reduce((best, one) => (far(one) < far(best) ? one : best));
  let end = bar.x + bar.breadth;
  for (const next of bars) {
    const isHigh = next.certain + next.possible > height * wordsAbove;
    if (next.x > bar.x && isHigh && next.x - end < near) end = next.x + next.breadth;
  }
  return { x: bar.x, end };
}

const rect = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}h${width}v${height}h${-width}Z`;

/** All bars as two outlines: what is certain, and above it what is possible. */
export function barPaths(bars: readonly Bar[], base: number): { readonly certain: string; readonly possible: string } {
  const certain = bars.filter((bar) => bar.certain > 0);
  const possible = bars.filter((bar) => bar.possible > 0);
  return {
    certain: certain.map(({ x, breadth, split }) => rect(x, split, breadth, base - split)).join(''),
    possible: possible
      .map(({ x, breadth, split, possible: high }) =>
        rect(x + 0.5, split - high + 0.5, Math.max(0.5, breadth - 1), Math.max(0.5, high - 0.5)),
      )
      .join(''),
  };
}
