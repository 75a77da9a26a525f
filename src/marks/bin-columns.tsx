import { Fragment } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { formatBin } from '@/i18n/format-bin';
import { formatNumber } from '@/i18n/format-number';
import { useLanguage } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import type { ClaimBin } from '@/query/project-claim-bins';
import { onPress } from './bin-bar';
import { columnId, heightOf } from './bin-stack';
import { useBins } from './bins-context';
import styles from './claim-bins.module.css';

interface BinColumnsProps {
  readonly bins: readonly ClaimBin[];
  readonly isUp: boolean;
}

/** The ground of each stretch of days, which chooses all of it, with its total; shaded while one points at it. */
export function BinColumns({ bins, isUp }: BinColumnsProps) {
  const lang = useLanguage();
  const own = wordsOf(lang).claimBins;
  const { unit, full, at, stop, onPoint, onChoose } = useBins();
  const x = useXAxisScale();
  const y = useYAxisScale();
  const plot = usePlotArea();
  if (!x || !y || !plot) return null;
  return bins.map((bin, i) => {
    const left = x(i, { position: 'start' }) ?? 0;
    const width = (x(i, { position: 'end' }) ?? 0) - left;
    const isAt = i === at || undefined;
    const { certain, possible } = bin.total;
    const nothing = full ? own.nothing : '';
    const choose = (): void => onChoose({ bin, kind: null });
    const point = (): void => onPoint(i, null, null);
    const ground = (
      <rect x={left} y={0} width={width} height={plot.y + plot.height} className={styles.column} data-at={isAt} />
    );
    // The lower half repeats the column, and in an empty one there is nothing to choose.
    if (!isUp)
      return (
        <g key={bin.start} onPointerEnter={point}>
          {ground}
        </g>
      );
    return (
      <Fragment key={bin.start}>
        {bin.kinds.size === 0 ? (
          <g onPointerEnter={point}>{ground}</g>
        ) : (
          <g
            role="button"
            aria-label={own.column(formatBin(bin, unit, lang), own.certain(certain), own.possible(possible))}
            className={styles.whole}
            {...stop(columnId(i))}
            onClick={choose}
            onKeyDown={onPress(choose)}
            onPointerEnter={point}
            onFocus={point}
          >
            {ground}
          </g>
        )}
        <text
          x={left + width / 2}
          y={(y(heightOf(bin, 'certain')) ?? plot.y) - 5}
          textAnchor="middle"
          className={styles.total}
          data-at={isAt}
        >
          {certain > 0 ? formatNumber(certain, lang) : nothing}
        </text>
      </Fragment>
    );
  });
}
