import { memo, useCallback, useMemo } from 'react';
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts';
import { formatNumber } from '@/i18n/format-number';
import { useLanguage } from '@/i18n/use-words';
import type { DayScale } from '@/picture/day-scale';
import type { ValueScale } from '@/picture/value-scale';
import { PanelContext, PanelMarks } from './panel-marks';
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
export const TroopsPanel = memo(function TroopsPanel({
  drawn,
  scale,
  days,
  width,
  title,
  note,
  ink,
}: TroopsPanelProps) {
  const picture = useMemo(() => ({ drawn, width, title, note, ink }), [drawn, width, title, note, ink]);
  return (
    <div className={styles.plot} style={{ top: drawn.y - head }}>
      <PanelContext value={picture}>
        <Axes
          kind={scale.kind}
          low={scale.low}
          top={scale.top}
          ticks={scale.ticks.join(' ')}
          from={days.from}
          to={days.to}
          left={days.left}
          right={width - days.right}
          width={width}
          height={head + drawn.height + 1}
        />
      </PanelContext>
    </div>
  );
});

interface AxesProps extends Pick<ValueScale, 'kind' | 'low' | 'top'>, Pick<DayScale, 'from' | 'to'> {
  readonly ticks: string;
  /** Room beside the days. */
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly height: number;
}

/** Each change of what Recharts is given goes through its store several times: it is given plain values, and no marks. */
const Axes = memo(function Axes({ kind, low, top, ticks, from, to, left, right, width, height }: AxesProps) {
  const lang = useLanguage();
  const margin = useMemo(() => ({ top: head, right, bottom: 0, left: 0 }), [right]);
  const numbers = useMemo(() => [low, top], [low, top]);
  const period = useMemo(() => [from, to + 1], [from, to]);
  const ends = useMemo(() => period.map((day, i) => ({ day, value: numbers[i] })), [period, numbers]);
  const values = useMemo(() => ticks.split(' ').map(Number), [ticks]);
  const write = useCallback((value: number) => formatNumber(value, lang), [lang]);
  return (
    <ComposedChart
      data={ends}
      width={width}
      height={height}
      margin={margin}
      accessibilityLayer={false}
      role="presentation"
    >
      <CartesianGrid vertical={false} syncWithTicks className={styles.grid ?? ''} />
      <YAxis
        dataKey="value"
        width={left}
        scale={kind}
        domain={numbers}
        ticks={values}
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
        axisLine={kind === 'linear' ? base : false}
      />
      <PanelMarks head={head} width={width} height={height} right={width - right} />
    </ComposedChart>
  );
});
