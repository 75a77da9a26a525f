import { markAttributes } from '@/marks/mark-state';
import { entering } from '@/marks/pointing';
import { standingOfCount } from '@/query/count';
import type { NetworkLoop } from '@/query/fold-network';
import type { Disc } from './edge-curve';
import type { MarkHandlers } from './edge-mark';
import { loopId, loopPath } from './loop-shape';
import styles from './network-chart.module.css';

interface LoopMarkProps {
  readonly loop: NetworkLoop;
  readonly disc: Disc;
  readonly name: string;
  readonly isLit: boolean;
  readonly isStop: boolean;
  readonly isExpanded: boolean;
  readonly on: MarkHandlers;
}

/** The relations within a party that stands for several: a loop at its head, counted apart from all lines. */
export function LoopMark({ loop, disc, name, isLit, isStop, isExpanded, on }: LoopMarkProps) {
  const id = loopId(loop.actor);
  const path = loopPath(disc);
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
      {...markAttributes({ kind: 'edge', id }, { standing: standingOfCount(loop.weight), lit: isLit })}
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
}
