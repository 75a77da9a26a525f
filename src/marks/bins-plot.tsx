import { memo, useMemo } from 'react';
import { Bar, BarChart, type BarShapeProps, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { ClaimKind } from '@/domain/claim';
import { formatNumber } from '@/i18n/format-number';
import { useLanguage } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { binLabels } from '@/picture/bin-labels';
import { binScale, gridOf } from '@/picture/bin-scale';
import type { Count } from '@/query/count';
import type { ClaimBin, ClaimBins } from '@/query/project-claim-bins';
import { BinBar } from './bin-bar';
import { BinColumns } from './bin-columns';
import { BinKindNames } from './bin-kind-names';
import { BinRange } from './bin-range';
import { axisHeight, axisWidthOf, foot, gapOf, head } from './bin-stack';
import { BinTick } from './bin-tick';
import styles from './claim-bins.module.css';

interface BinsPlotProps {
  readonly bins: ClaimBins;
  readonly kinds: readonly ClaimKind[];
  readonly highest: Count;
  readonly width: number;
  readonly height: number;
  readonly full: boolean;
  /** The half of what is certain, or that of what is possible. */
  readonly isUp: boolean;
}

interface Datum {
  readonly at: number;
  readonly bin: ClaimBin;
}

const seriesOf = (kinds: readonly ClaimKind[], standing: keyof Count) =>
  kinds.map((kind, order) => ({
    kind,
    dataKey: ({ bin }: Datum): number => bin.kinds.get(kind)?.[standing] ?? 0,
    shape: ({ x, y, width, height, payload }: BarShapeProps) => (
      <BinBar
        {...(payload as Datum)}
        x={x}
        y={y}
        width={width}
        height={height}
        kind={kind}
        standing={standing}
        isOdd={order % 2 === 1}
      />
    ),
  }));

/** One half of the picture; it is drawn anew only when the counts or the room change. */
export const BinsPlot = memo(function BinsPlot(props: BinsPlotProps) {
  const { bins, kinds, highest, width, height, full, isUp } = props;
  const lang = useLanguage();
  const own = wordsOf(lang).claimBins;
  const standing = isUp ? 'certain' : 'possible';
  const data = useMemo(() => bins.bins.map((bin, i): Datum => ({ at: i, bin })), [bins]);
  const series = useMemo(() => seriesOf(kinds, standing), [kinds, standing]);
  const scale = binScale(
    { up: highest.certain, down: highest.possible },
    height - head - axisHeight - foot,
    full ? 30 : 20,
  );
  const axisWidth = axisWidthOf(highest, lang);
  const columnWidth = (width - axisWidth) / Math.max(1, data.length);
  const labels = useMemo(() => binLabels(bins.bins, bins.unit, columnWidth, lang), [bins, columnWidth, lang]);
  const most = highest[standing];
  const tall = isUp ? scale.up : scale.down;
  return (
    <BarChart
      width={width}
      height={isUp ? head + tall + axisHeight : 1 + tall + foot}
      data={data}
      margin={{ top: isUp ? head : 0, right: 0, bottom: isUp ? 0 : foot, left: 0 }}
      barCategoryGap={`${gapOf(full) * 100}%`}
      accessibilityLayer={false}
      role="presentation"
    >
      <CartesianGrid vertical={false} syncWithTicks className={styles.grid ?? ''} />
      <YAxis
        width={axisWidth}
        domain={[0, most]}
        ticks={gridOf(scale, most)}
        niceTicks="none"
        reversed={!isUp}
        interval={0}
        axisLine={false}
        tickLine={false}
        // Recharts sets a fill of its own in the style.
        tick={{ className: styles.axis, fill: 'var(--ink-3)' }}
        tickFormatter={(value: number) => formatNumber(value, lang)}
      />
      <XAxis
        dataKey="at"
        height={isUp ? axisHeight : 1}
        orientation={isUp ? 'bottom' : 'top'}
        interval={0}
        tickLine={false}
        className={styles.ground ?? ''}
        tick={
          isUp
            ? ({ x, y, payload }) => {
                const at = Number(payload.value);
                return <BinTick x={Number(x)} y={Number(y)} room={columnWidth} label={labels[at]} at={at} />;
              }
            : false
        }
      />
      <BinRange bins={bins.bins} />
      <BinColumns bins={bins.bins} isUp={isUp} />
      {series.map(({ kind, dataKey, shape }) => (
        <Bar key={kind} stackId={standing} dataKey={dataKey} shape={shape} isAnimationActive={false} />
      ))}
      {isUp && <BinKindNames bins={bins.bins} kinds={kinds} />}
      <text x={axisWidth + 4} y={isUp ? 11 : tall + foot - 4} className={styles.title}>
        {isUp ? own.certainTitle[bins.unit] : own.possibleTitle[bins.unit]}
        {!isUp && <tspan className={styles.note}>{own.possibleNote[bins.unit]}</tspan>}
      </text>
    </BarChart>
  );
});
