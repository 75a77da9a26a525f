import type { KeyboardEvent } from 'react';
import type { DrawnEdge } from './draw-edges';
import { pathOf } from './edge-curve';
import { statusOfEdge } from './name-mark';
import styles from './network-chart.module.css';
import { EdgeLine } from './network-edge';

interface EdgeMarkProps {
  readonly drawn: DrawnEdge;
  readonly name: string;
  readonly isFaded: boolean;
  readonly isStop: boolean;
  readonly isExpanded: boolean;
  readonly onPoint: (id: string) => void;
  readonly onLeave: (event?: { readonly relatedTarget: EventTarget | null }) => void;
  readonly onOpen: (id: string) => void;
  readonly onKey: (event: KeyboardEvent<Element>, id: string) => void;
}

/** An edge of the network: a button that lists its relations, wide enough to be hit. */
export function EdgeMark(props: EdgeMarkProps) {
  const { drawn, name, isFaded, isStop, isExpanded, onPoint, onLeave, onOpen, onKey } = props;
  const { edge, points, standing, weight, isLit, isOpen } = drawn;
  const path = pathOf(points);
  return (
    <g
      role="button"
      className={styles.edge}
      tabIndex={isStop ? 0 : -1}
      aria-label={name}
      aria-haspopup="dialog"
      aria-expanded={isExpanded}
      data-mark={`edge:${edge.id}`}
      data-sign={edge.sign}
      data-standing={standing}
      data-lit={isLit || undefined}
      data-open={isOpen || undefined}
      data-faded={isFaded || undefined}
      onPointerEnter={() => onPoint(edge.id)}
      onPointerLeave={() => onLeave()}
      onFocus={() => onPoint(edge.id)}
      onBlur={onLeave}
      onClick={() => onOpen(edge.id)}
      onKeyDown={(event) => onKey(event, edge.id)}
    >
      <path className={styles.halo} d={path} />
      <path className={styles.haloInside} d={path} />
      <g className={styles.ink}>
        <EdgeLine points={points} sign={edge.sign} standing={standing} status={statusOfEdge(edge)} weight={weight} />
      </g>
      <path className={styles.hit} d={path} />
    </g>
  );
}
