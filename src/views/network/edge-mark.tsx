import { type KeyboardEvent, memo } from 'react';
import { useLanguage, useWords } from '@/i18n/use-words';
import { markAttributes } from '@/marks/mark-state';
import { entering } from '@/marks/pointing';
import { curvePath } from '@/picture/curve';
import type { DrawnEdge } from './drawn-edge';
import { nameEdge } from './name-mark';
import styles from './network-chart.module.css';
import { EdgeLine } from './network-edge';

/** What marks tell the chart; the same functions for ever. */
export interface MarkHandlers {
  readonly pointAtEdge: (id: string) => void;
  readonly pointAtNode: (id: string) => void;
  readonly leave: (event?: { readonly relatedTarget: EventTarget | null }) => void;
  readonly openEdge: (id: string) => void;
  readonly keyOnEdge: (event: KeyboardEvent<Element>, id: string) => void;
  readonly focusNode: (id: string) => void;
  readonly keyOnNode: (event: KeyboardEvent<Element>, id: string) => void;
  readonly filterBy: (id: string) => void;
  /** It is being opened: it says so at once, while the page follows. */
  readonly press: (id: string) => void;
}

interface EdgeMarkProps {
  readonly drawn: DrawnEdge;
  readonly names: ReadonlyMap<string, string>;
  readonly isLit: boolean;
  readonly isOpen: boolean;
  readonly isStop: boolean;
  readonly isExpanded: boolean;
  /** Its relations are drawn one by one instead. */
  readonly isUnfolded: boolean;
  readonly isRoomy: boolean;
  readonly on: MarkHandlers;
}

/** An edge of the network: a button that lists its relations, wide enough to be hit. */
function DrawEdgeMark(props: EdgeMarkProps) {
  const { drawn, names, isLit, isOpen, isStop, isExpanded, isUnfolded, isRoomy, on } = props;
  const lang = useLanguage();
  const words = useWords();
  const { edge, points, standing, weight } = drawn;
  const path = curvePath(points);
  return (
    <g
      role="button"
      className={styles.edge}
      tabIndex={isStop ? 0 : -1}
      aria-label={nameEdge(edge, names, lang, words)}
      aria-haspopup="dialog"
      aria-expanded={isExpanded}
      data-stop={`edge:${edge.id}`}
      data-sign={edge.sign}
      {...markAttributes({ kind: 'edge', id: edge.id }, { standing, lit: isLit, open: isOpen })}
      data-unfolded={isUnfolded || undefined}
      {...entering(() => on.pointAtEdge(edge.id))}
      onPointerLeave={() => on.leave()}
      onFocus={() => on.pointAtEdge(edge.id)}
      onBlur={on.leave}
      onClick={() => on.openEdge(edge.id)}
      onKeyDown={(event) => on.keyOnEdge(event, edge.id)}
    >
      <path className={styles.hit} d={path} />
      {isStop && <path className={styles.haloInside} d={path} />}
      <g className={styles.ink}>
        <EdgeLine
          points={points}
          sign={edge.sign}
          standing={standing}
          status={edge.status}
          isInferred={edge.isInferred}
          weight={weight}
          isRoomy={isRoomy}
        />
      </g>
    </g>
  );
}

export const EdgeMark = memo(DrawEdgeMark);
