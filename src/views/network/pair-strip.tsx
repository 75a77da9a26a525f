import { parseDay } from '@/domain/day';
import type { Relation } from '@/domain/relation';
import { formatDayWords } from '@/i18n/format-when';
import { wordsOf } from '@/i18n/words';
import type { Row } from '@/query/row';
import { useAanloop, useFocus } from '@/state/use-aanloop';
import { standingOfRow } from './name-mark';
import { PairCoverage } from './pair-coverage';
import styles from './pair-strip.module.css';
import { stripMarks } from './strip-marks';

interface PairStripProps {
  readonly rows: readonly Row<Relation>[];
  /** All relations of the pair; those that are not among the rows stand pale. */
  readonly others: readonly Row<Relation>[];
}

const height = 22;

/** When the two had to do with each other, over the dossier's period: a day is a tick, a longer or doubtful time a bar. */
export function PairStrip({ rows, others }: PairStripProps) {
  const { index, lang } = useAanloop();
  const focus = useFocus();
  const { period } = index.dataset.dossier;
  const [from, to] = [parseDay(period.start) ?? 0, parseDay(period.end) ?? 1];
  const own = new Set(rows);
  const all = others.length > 0 ? others : rows;
  const label = wordsOf(lang).networkTools.strip(all.length, formatDayWords(from, lang), formatDayWords(to, lang));
  return (
    <figure className={styles.strip}>
      <svg viewBox={`0 0 1000 ${height}`} preserveAspectRatio="none" role="img" aria-label={label}>
        <line className={styles.axis} data-axis="time" x1="0" x2="1000" y1={height - 2} y2={height - 2} />
        {stripMarks(all, from, to).map(({ row, x, width, isDay }) => (
          <rect
            key={row.item.id}
            className={styles.mark}
            data-sign={row.item.sign}
            data-pale={!own.has(row) || standingOfRow(row) === 'outside' || undefined}
            data-lit={focus?.relation.has(row.item.id) || undefined}
            x={x * 1000}
            width={isDay ? 5 : Math.max(5, width * 1000)}
            y={isDay ? 3 : 9}
            height={isDay ? height - 6 : 6}
          />
        ))}
      </svg>
      <figcaption className={styles.ends} aria-hidden="true">
        <span>{formatDayWords(from, lang)}</span>
        <span>{formatDayWords(to, lang)}</span>
      </figcaption>
      <PairCoverage from={from} to={to} />
    </figure>
  );
}
