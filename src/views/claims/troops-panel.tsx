import { memo, useCallback, useMemo } from 'react';
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts';
import { formatNumber } from '@/i18n/format-number';
import { useLanguage } from '@/i18n/use-words';
import type { DayScale } from '@/picture/day-scale';
import type { ValueScale } from '@/picture/value-scale';
import { PanelMarks } from './panel-marks';
import styles from './troops-chart.module.css';
import type { DrawnPanel } from './troops-layout';

interface TroopsPanelProps {
  readonly drawn: DrawnPanel;
  readonly scale: ValueScale;
  readonly days: DayScale;
  readonly width: number;
  readonly title: string;
  /** What all its numbers share: a place, a speaker. */
  readonly note: string;
  readonly ink: string;
}

/** Room for the title above the highest number. */
const head = 20;

// Recharts sets a fill of its own in the style.
const tick = { className: styles.axis, fill: 'var(--ink-3)' };
const base = { className: styles.base ?? '', stroke: '' };

/** Numbers of one thing on a scale of their own: Recharts has the axes and the grid, the marks stand by its scales. */
export const TroopsPanel = memo(function TroopsPanel(props: TroopsPanelProps) {
  const { drawn, scale, days, width, title, note, ink } = props;
  const lang = useLanguage();
  const data = useMemo(
    () =>
      drawn.marks.map(({ mark: { row, quantity } }) => ({
        day: row.span?.start ?? row.span?.end ?? days.from,
        value: quantity.max ?? quantity.min,
      })),
    [drawn, days],
  );
  // What is the same object again is not told to the chart again.
  const right = width - days.right;
  const margin = useMemo(() => ({ top: head, right, bottom: 0, left: 0 }), [right]);
  const numbers = useMemo(() => [scale.low, scale.top], [scale.low, scale.top]);
  const period = useMemo(() => [days.from, days.to + 1], [days.from, days.to]);
  const write = useCallback((value: number) => formatNumber(value, lang), [lang]);
  return (
    <div className={styles.plot} style={{ top: drawn.y - head }}>
      <ComposedChart
        data={data}
        width={width}
        height={head + drawn.height + 1}
        margin={margin}
        accessibilityLayer={false}
        role="presentation"
      >
        <CartesianGrid vertical={false} syncWithTicks className={styles.grid ?? ''} />
        <YAxis
          dataKey="value"
          width={days.left}
          scale={scale.kind}
          domain={numbers}
          ticks={scale.ticks}
          niceTicks="none"
          allowDataOverflow
          interval={0}
          axisLine={false}
          tickLine={false}
          tickSize={0}
          tickMargin={7}
          tick={tick}
          tickFormatter={write}
        />
        <XAxis
          dataKey="day"
          type="number"
          domain={period}
          allowDataOverflow
          height={1}
          tick={false}
          tickLine={false}
          axisLine={scale.kind === 'linear' ? base : false}
        />
        <text x={0} y={head - 9} className={styles.title} style={{ fill: ink }}>
          {title}
          {note && <tspan className={styles.where}> · {note}</tspan>}
        </text>
        <PanelMarks drawn={drawn} ink={ink} width={width} />
      </ComposedChart>
    </div>
  );
});
