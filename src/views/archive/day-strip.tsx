import { type PointerEvent, useState } from 'react';
import { formatDayWords } from '@/i18n/format-when';
import { useArchiveWords } from '@/i18n/use-archive-words';
import { useLanguage } from '@/i18n/use-words';
import type { Query } from '@/query/query';
import styles from './archive.module.css';
import type { Shown } from './shown';

interface Period {
  readonly from: number;
  readonly to: number;
}

interface DayStripProps {
  readonly bins: Shown['bins'];
  readonly period: Period;
  readonly query: Pick<Query, 'from' | 'to'>;
  readonly onChoose: (from: number, to: number) => void;
}

const width = 1000;
const height = 90;
/** Days are folded into so many columns at most, whatever the period. */
const mostColumns = 500;

/** The tallest day of each column: certain days from the foot, possible ones above them. */
const columnsOf = (bins: Shown['bins'], { from, to }: Period): { certain: Float64Array; possible: Float64Array } => {
  const days = to - from + 1;
  const columns = Math.min(mostColumns, days);
  const certain = new Float64Array(columns);
  const possible = new Float64Array(columns);
  for (const [day, sure, maybe] of bins) {
    const at = Math.floor(((day - from) * columns) / days);
    if (sure + maybe <= (certain[at] ?? 0) + (possible[at] ?? 0)) continue;
    certain[at] = sure;
    possible[at] = maybe;
  }
  return { certain, possible };
};

const pathOf = (low: (i: number) => number, high: (i: number) => number, columns: number): string => {
  let path = '';
  for (let i = 0; i < columns; i++) {
    if (high(i) <= low(i)) continue;
    const [left, right] = [(i * width) / columns, ((i + 1) * width) / columns];
    path += `M${left.toFixed(1)} ${(height - low(i)).toFixed(1)}V${(height - high(i)).toFixed(1)}H${right.toFixed(1)}V${(height - low(i)).toFixed(1)}Z`;
  }
  return path;
};

/** Events day by day, as two paths at any size of archive; a drag chooses days. */
export function DayStrip({ bins, period, query, onChoose }: DayStripProps) {
  const say = useArchiveWords();
  const lang = useLanguage();
  const [drag, setDrag] = useState<{ readonly first: number; readonly last: number } | null>(null);
  const { certain, possible } = columnsOf(bins, period);
  const tallest = certain.reduce((most, sure, i) => Math.max(most, sure + (possible[i] ?? 0)), 1);
  const scale = (height - 4) / tallest;
  const days = period.to - period.from + 1;
  const dayAt = (event: PointerEvent<SVGSVGElement>): number => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = Math.min(0.999999, Math.max(0, (event.clientX - box.left) / box.width));
    return period.from + Math.floor(share * days);
  };
  const xOf = (day: number): number =>
    ((Math.min(Math.max(day, period.from), period.to + 1) - period.from) * width) / days;
  const range = drag
    ? { from: Math.min(drag.first, drag.last), to: Math.max(drag.first, drag.last) }
    : { from: query.from ?? period.from, to: query.to ?? period.to };
  const isChosen = drag !== null || query.from !== null || query.to !== null;
  return (
    <figure className={styles.strip}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={say.strip(days)}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          const day = dayAt(event);
          setDrag({ first: day, last: day });
        }}
        onPointerMove={(event) => drag && setDrag({ ...drag, last: dayAt(event) })}
        onPointerCancel={() => setDrag(null)}
        onPointerUp={() => {
          if (drag) onChoose(range.from, range.to);
          setDrag(null);
        }}
      >
        {isChosen && (
          <rect
            className={styles.range}
            x={xOf(range.from)}
            width={xOf(range.to + 1) - xOf(range.from)}
            y={0}
            height={height}
          />
        )}
        <path
          className={styles.certain}
          d={pathOf(
            () => 0,
            (i) => (certain[i] ?? 0) * scale,
            certain.length,
          )}
        />
        <path
          className={styles.possible}
          d={pathOf(
            (i) => (certain[i] ?? 0) * scale,
            (i) => ((certain[i] ?? 0) + (possible[i] ?? 0)) * scale,
            certain.length,
          )}
        />
        <path className={styles.axis} d={`M0 ${height}H${width}`} />
      </svg>
      <figcaption className={styles.ends}>
        <span>{formatDayWords(period.from, lang)}</span>
        {isChosen && (
          <strong>
            {formatDayWords(range.from, lang)} – {formatDayWords(range.to, lang)}
          </strong>
        )}
        <span>{formatDayWords(period.to, lang)}</span>
      </figcaption>
    </figure>
  );
}
