import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { formatDayWords } from '@/i18n/format-when';
import { useArchiveWords } from '@/i18n/use-archive-words';
import { useLanguage } from '@/i18n/use-words';
import { type BrushAction, brush, type DayRange, type Drag, sameRange, stepRange } from '@/marks/brush';
import { stepOfKey } from '@/marks/brush-keys';
import { boundsOf, rangeInPicture } from '@/marks/brush-query';
import { DayAxis } from '@/marks/day-axis';
import { Thumb } from '@/marks/thumb';
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
  readonly onChoose: (bounds: Pick<Query, 'from' | 'to'>) => void;
}

/** Room for half a thumb at each side, and for the words of the axis. */
const side = 18;
const height = 96;
const axis = 20;

/** Events day by day, as two paths at any size of archive; a drag or the keys of two thumbs choose days. */
export function DayStrip({ bins, period: whole, query, onChoose }: DayStripProps) {
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
  const xOf = (event: PointerEvent<HTMLElement>): number =>
    event.clientX - (box.current?.getBoundingClientRect().left ?? 0);
  // Two moves may come between two drawings.
  const live = useRef<Drag | null>(null);
  const act = (action: BrushAction): void => {
    live.current = brush(live.current, action, whole);
    setDrag(live.current);
  };
  const press = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    flush();
    event.currentTarget.setPointerCapture?.(event.pointerId);
    const day = scale.dayAt(xOf(event));
    const held = (event.target as Element).closest('[data-grip]')?.getAttribute('data-grip');
    const isInside = !isWhole && day >= range.from && day <= range.to;
    act({ do: 'press', grip: held === 'from' || held === 'to' ? held : isInside ? 'move' : 'new', day, range });
  };
  const letGo = (): void => {
    const done = live.current;
    act({ do: 'end' });
    if (!done || sameRange(done.now, done.before)) return;
    change(done.now);
    flush();
  };
  const onKey = (end: 'from' | 'to', event: KeyboardEvent<HTMLElement>): void => {
    const step = stepOfKey(event);
    if (step === null) return;
    event.preventDefault();
    change(stepRange(value, end, step, whole));
  };
  const [x0, x1] = [scale.startOf(range.from), scale.endOf(range.to)];
  return (
    <div ref={box} role="group" aria-label={say.choose} className={styles.strip} data-dragging={drag?.grip}>
      <svg width={width} height={height + axis} role="img" aria-label={say.strip(whole.to - whole.from + 1)}>
        {!isWhole && <rect className={styles.range} x={x0} width={Math.max(0, x1 - x0)} y={0} height={height} />}
        <DayAxis ticks={ticks} dayWidth={scale.dayWidth} y={height + axis - 5} top={height} bottom={height + axis} />
        <path className={styles.certain} d={paths.certain} />
        <path className={styles.possible} d={paths.possible} />
        <path className={styles.axis} d={`M${scale.left} ${height + 0.5}H${scale.right}`} />
      </svg>
      <div
        className={styles.surface}
        style={{ left: scale.left, width: scale.right - scale.left, height }}
        onPointerDown={press}
        onPointerMove={(event) => {
          if (live.current) act({ do: 'move', day: scale.dayAt(xOf(event)), edge: scale.edgeAt(xOf(event)) });
        }}
        onPointerUp={letGo}
        onPointerCancel={() => act({ do: 'end' })}
        onLostPointerCapture={() => act({ do: 'end' })}
      >
        {(['from', 'to'] as const).map((end) => (
          <Thumb
            key={end}
            end={end}
            x={(end === 'from' ? x0 : x1) - scale.left}
            range={range}
            whole={whole}
            asked={range[end] === asked[end] ? query[end] : range[end]}
            onKey={onKey}
            onBlur={flush}
          />
        ))}
      </div>
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
