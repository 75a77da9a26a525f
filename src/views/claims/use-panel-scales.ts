import { useMemo } from 'react';
import { usePlotArea, useXAxisInverseScale, useYAxisScale } from 'recharts';
import { clamp } from '@/picture/clamp';
import { type DayScale, dayScale } from '@/picture/day-scale';

export interface PanelScales {
  readonly days: DayScale;
  /** From numbers to pixels below the top of the plot; held within it. */
  readonly at: (value: number) => number;
  readonly top: number;
  readonly height: number;
}

/** The scales of the chart around, as our marks ask for them: days that are stretches, numbers that stay in the picture. */
export function usePanelScales(low: number, most: number): PanelScales | null {
  const plot = usePlotArea();
  const dayAt = useXAxisInverseScale();
  const y = useYAxisScale();
  return useMemo(() => {
    if (!plot || !dayAt || !y) return null;
    const [left, right] = [plot.x, plot.x + plot.width];
    const edge = (x: number): number => Math.round(Number(dayAt(x)));
    return {
      days: dayScale(edge(left), edge(right) - 1, left, right),
      at: (value) => (y(clamp(value, low, most)) ?? plot.y) - plot.y,
      top: plot.y,
      height: plot.height,
    };
  }, [plot, dayAt, y, low, most]);
}
