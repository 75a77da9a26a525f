import { memo } from 'react';
import type { Standing } from '@/domain/span';
import { markAttributes } from '@/marks/mark-state';
import { entering } from '@/marks/pointing';
import type { MarkHandlers } from './edge-mark';
import { loopId } from './loop-shape';
import styles from './network-chart.module.css';

interface LoopMarkProps {
  readonly actor: string;
  readonly standing: Standing;
  /** Its line. */
  readonly path: string;
  readonly name: string;
  readonly isLit: boolean;
  readonly isStop: boolean;
  readonly isExpanded: boolean;
  readonly on: MarkHandlers;
}

/** The relations within a party that stands for several: a loop at its head, counted apart from all lines. */
export const LoopMark = memo(function DrawLoopMark(props: LoopMarkProps) {
  const { actor, standing, path, name, isLit, isStop, isExpanded, on } = props;
  const id = loopId(actor);
  return (
    <g
      role="button"
      className={styles.edge}
      tabIndex={isStop ? 0 : -1}
      aria-label={name}
      aria-haspopup="dialog"
      aria-expanded={isExpanded}
      data-stop={`edge:${id}`}
      data-sign="neutral"
      {...markAttributes({ kind: 'edge', id }, { standing, lit: isLit })}
      {...entering(() => on.pointAtEdge(id))}
      onPointerLeave={() => on.leave()}
      onFocus={() => on.pointAtEdge(id)}
      onBlur={on.leave}
      onClick={() => on.openEdge(id)}
      onKeyDown={(event) => on.keyOnEdge(event, id)}
    >
      <path className={styles.hit} d={path} />
      {isStop && <path className={styles.haloInside} d={path} />}
      <g className={styles.ink}>
        <path className={styles.loop} d={path} />
      </g>
    </g>
  );
});
