import { isTargetInferred } from '@/domain/relation';
import { markAttributes } from '@/marks/mark-state';
import type { Focus } from '@/query/focus';
import styles from './network-chart.module.css';
import { EdgeLine } from './network-edge';
import type { Strand } from './unfold-edges';

interface StrandLinesProps {
  readonly strands: readonly Strand[];
  readonly focus: Focus | null;
}

/** An unfolded bundle; the list beside it is the way to each of its relations. */
export function StrandLines({ strands, focus }: StrandLinesProps) {
  return (
    <g>
      {strands.map(({ row, points, standing }) => (
        <g
          key={row.item.id}
          className={`${styles.edge} ${styles.strand}`}
          data-sign={row.item.sign}
          {...markAttributes(
            { kind: 'relation', id: row.item.id },
            { standing, lit: focus?.relation.has(row.item.id) },
          )}
        >
          <g className={styles.ink}>
            <EdgeLine
              points={points}
              sign={row.item.sign}
              standing={standing}
              status={row.item.status}
              isInferred={isTargetInferred(row.item)}
              weight={1}
            />
          </g>
        </g>
      ))}
    </g>
  );
}
