import { useMemo, useState } from 'react';
import { formatDayWords } from '@/i18n/format-when';
import { useArchiveWords } from '@/i18n/use-archive-words';
import { useLanguage } from '@/i18n/use-words';
import { type DayRange, type Drag, sameRange, stepRange } from '@/marks/brush';
import { boundsOf, rangeInPicture } from '@/marks/brush-query';
import { BrushSurface } from '@/marks/brush-surface';
import { DayAxis } from '@/marks/day-axis';
import paints from '@/marks/day-bars.module.css';
import { useBrushHand } from '@/marks/use-brush-hand';
import { useRuler } from '@/marks/use-ruler';
import { useSettled } from '@/marks/use-settled';
import { dayScale } from '@/picture/day-scale';
import { dayTicks } from '@/picture/day-ticks';
import { barPaths, densityBars } from '@/picture/density-bars';
import { binsBetween } from '@/query/bin';
import type { Query } from '@/query/query';
import { rangeOf } from '@/query/row';
import { useSize } from '@/ui/use-size';
import styles from './archive.module.css';
import type { Shown } from './shown';

interface DayStripProps {
  readonly bins: Shown['bins'];
  readonly period: DayRange;
  readonly query: Pick<Query, 'from' | 'to'>;
  /** While the hand moves them; null once it gave up. */
  readonly onHold: (bounds: Pick<Query, 'from' | 'to'> | null) => void;
  readonly onChoose: (bounds: Pick<Query, 'from' | 'to'>) => void;
}

/** Room for half a thumb at each side, and for the words of the axis. */
const side = 18;
const height = 96;
const axis = 20;

/** Events day by day, as two paths at any size of archive; a drag or the keys of two thumbs choose days. */
export function DayStrip({ bins, period: whole, query, onHold, onChoose }: DayStripProps) {
  const say = useArchiveWords();
  const lang = useLanguage();
  const ruler = useRuler();
  const [box, { width }] = useSize<HTMLDivElement>({ width: 1000, height: height + axis });
  const scale = useMemo(() => dayScale(whole.from, whole.to, side, width - side), [whole, width]);
  const ticks = useMemo(
    () => dayTicks(scale, lang, ruler.widthOf).filter(({ kind, label }) => kind === 'month' && label !== null),
    [scale, lang, ruler],
  );
  const paths = useMemo(() => {
    const days = binsBetween(whole.from, whole.to, 1, []).map((bin) => ({ ...bin }));
    for (const [day, certain, possible] of bins) Object.assign(days[day - whole.from] ?? {}, { certain, possible });
    return barPaths(densityBars(days, scale, height, height - 4), height);
  }, [bins, scale, whole]);

  const asked = rangeInPicture(rangeOf(query), whole);
  const [drag, setDrag] = useState<Drag | null>(null);
  const { value, change, flush } = useSettled<DayRange>({
    said: asked,
    same: sameRange,
    commit: async (next) => onChoose(boundsOf(next, asked, query, whole)),
  });
  const range = drag?.now ?? value;
  const isWhole = sameRange(range, whole);
  const hand = useBrushHand({
    scale,
    picture: box,
    whole,
    range,
    onPress: flush,
    onDrag: (next) => {
      setDrag(next);
      onHold(next && boundsOf(next.now, asked, query, whole));
    },
    onChoose: (done) => {
      setDrag(null);
      if (sameRange(done.now, done.before)) return onHold(null);
      change(done.now);
      flush();
    },
    onClear: () => {
      if (!isWhole) onChoose({ from: null, to: null });
    },
  });
  // An end that was not moved says what the query says of it.
  const saidAt = (end: 'from' | 'to'): number | null => (range[end] === asked[end] ? query[end] : range[end]);
  const [x0, x1] = [scale.startOf(range.from), scale.endOf(range.to)];
  return (
    <div ref={box} role="group" aria-label={say.choose} className={styles.strip}>
      <svg width={width} height={height + axis} role="img" aria-label={say.strip(whole.to - whole.from + 1)}>
        {!isWhole && <rect className={paints.range} x={x0} width={Math.max(0, x1 - x0)} y={0} height={height} />}
        <DayAxis ticks={ticks} dayWidth={scale.dayWidth} y={height + axis - 5} top={height} bottom={height + axis} />
        <path className={paints.certain} d={paths.certain} />
        <path className={paints.possible} d={paths.possible} />
        <path className={paints.base} d={`M${scale.left} ${height + 0.5}H${scale.right}`} />
      </svg>
      <BrushSurface
        scale={scale}
        height={height}
        hand={hand}
        whole={whole}
        range={range}
        asked={{ from: saidAt('from'), to: saidAt('to') }}
        ends={{ from: x0, to: x1 }}
        onStep={(end, step) => change(stepRange(value, end, step, whole))}
        onLeave={flush}
      />
      <p className={styles.ends}>
        {isWhole ? say.wholePeriod : `${formatDayWords(range.from, lang)} – ${formatDayWords(range.to, lang)}`}
        {!isWhole && (
          <button type="button" onClick={() => onChoose({ from: null, to: null })}>
            {say.allDays}
          </button>
        )}
      </p>
    </div>
  );
}
