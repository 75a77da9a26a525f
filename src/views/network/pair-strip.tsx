import { useId, useMemo } from 'react';
import type { Relation } from '@/domain/relation';
import { formatDayWords } from '@/i18n/format-when';
import { wordsOf } from '@/i18n/words';
import { CoverageStrip } from '@/marks/coverage-strip';
import { DateMark } from '@/marks/date-mark';
import { Fades } from '@/marks/fades';
import { dateBody } from '@/picture/date-body';
import { dayScale } from '@/picture/day-scale';
import { signFill } from '@/picture/group-color';
import { headStyle } from '@/picture/head-style';
import { type Row, standingOfRow } from '@/query/row';
import { useFocus } from '@/state/lights';
import { useAanloop } from '@/state/use-aanloop';
import { useSize } from '@/ui/use-size';
import styles from './pair-strip.module.css';

interface PairStripProps {
  readonly rows: readonly Row<Relation>[];
  /** All relations of the pair; those that are not among the rows stand pale. */
  readonly others: readonly Row<Relation>[];
}

const height = 22;
/** Room for half a head at either end. */
const inset = 6;
const middle = height / 2 - 1;

/** When the two had to do with each other, over the dossier's period; what lies outside it is an arrow at its edge. */
export function PairStrip({ rows, others }: PairStripProps) {
  const { index, lang } = useAanloop('index', 'lang');
  const focus = useFocus();
  const prefix = useId();
  const [box, { width }] = useSize<HTMLElement>({ width: 390, height });
  const { from, to } = index.period;
  const scale = useMemo(() => dayScale(from, to, inset, width - inset), [from, to, width]);
  const own = new Set(rows);
  const all = others.length > 0 ? others : rows;
  const label = wordsOf(lang).networkTools.strip(all.length, formatDayWords(from, lang), formatDayWords(to, lang));
  return (
    <figure ref={box} className={styles.strip}>
      <svg width={width} height={height} role="img" aria-label={label}>
        <defs>
          <Fades prefix={prefix} />
        </defs>
        <line className={styles.axis} data-axis="time" x1={0} x2={width} y1={height - 1} y2={height - 1} />
        {all.map((row) => {
          const body = row.when && dateBody(row.when, scale);
          if (!body) return null;
          return (
            <g
              key={row.item.id}
              className={styles.mark}
              data-pale={!own.has(row) || standingOfRow(row) === 'outside' || undefined}
              data-lit={focus?.relation.has(row.item.id) || undefined}
            >
              <DateMark
                body={body}
                y={middle}
                fills={[signFill(row.item.sign)]}
                style={headStyle[row.item.status]}
                prefix={prefix}
                filling={standingOfRow(row) === 'possible' ? 'hollow' : 'solid'}
              />
            </g>
          );
        })}
      </svg>
      <figcaption className={styles.ends} aria-hidden="true">
        <span>{formatDayWords(from, lang)}</span>
        <span>{formatDayWords(to, lang)}</span>
      </figcaption>
      <CoverageStrip days={scale} width={width} />
    </figure>
  );
}
