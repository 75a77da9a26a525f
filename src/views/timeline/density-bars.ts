import type { DayScale } from '@/picture/day-scale';
import type { Bin } from '@/query/bin';
import { totalOf } from '@/query/count';

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

export interface Bars {
  readonly bars: readonly Bar[];
  /** The bin that is told in words. */
  readonly peak: {
    readonly bin: Bin;
    readonly x: number /** Where words beside it start: past its high neighbours. */;
    readonly end: number;
  } | null;
}

/** Words beside the peak stand above this part of the height, and not over bars this near. */
const wordsAbove = 0.4;
const near = 14;

/** Bins as bars on a base, the fullest as high as there is room, and where the words of one of them stand. */
export function densityBars(
  bins: readonly Bin[],
  told: Bin | null,
  scale: DayScale,
  base: number,
  height: number,
): Bars {
  const most = bins.reduce((max, bin) => Math.max(max, totalOf(bin)), 0);
  if (most === 0) return { bars: [], peak: null };
  const unit = height / most;
  const bars = bins
    .filter((bin) => totalOf(bin) > 0)
    .map((bin): Bar => {
      const width = scale.endOf(bin.end) - scale.startOf(bin.start);
      // Wide days leave room between the bars; a bar is never wider than a head.
      const breadth = Math.max(1, Math.min(width - 1, 9));
      return {
        day: bin.start,
        x: scale.startOf(bin.start) + (width - breadth) / 2,
        breadth,
        certain: bin.certain * unit,
        possible: bin.possible * unit,
        split: base - bin.certain * unit,
      };
    });
  const bar = told && bars.find(({ day }) => day === told.start);
  if (!told || !bar) return { bars, peak: null };
  let end = bar.x + bar.breadth;
  for (const next of bars) {
    const isHigh = next.certain + next.possible > height * wordsAbove;
    if (next.x > bar.x && isHigh && next.x - end < near) end = next.x + next.breadth;
  }
  return { bars, peak: { bin: told, x: bar.x, end } };
}
