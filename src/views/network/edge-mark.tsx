import { type KeyboardEvent, memo } from 'react';
import { useLanguage, useWords } from '@/i18n/use-words';
import type { DrawnEdge } from './draw-edges';
import { pathOf } from './edge-curve';
import { nameEdge, statusOfEdge } from './name-mark';
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
}

interface EdgeMarkProps {
  readonly drawn: DrawnEdge;
  readonly names: ReadonlyMap<string, string>;
  readonly isStop: boolean;
  readonly isExpanded: boolean;
  /** Its relations are drawn one by one instead. */
  readonly isUnfolded: boolean;
  readonly isRoomy: boolean;
  readonly on: MarkHandlers;
}

/** An edge of the network: a button that lists its relations, wide enough to be hit. */
function DrawEdgeMark({ drawn, names, isStop, isExpanded, isUnfolded, isRoomy, on }: EdgeMarkProps) {
  const lang = useLanguage();
  const words = useWords();
  const { edge, points, standing, weight, isLit, isOpen } = drawn;
  const path = pathOf(points);
  return (
    <g
      role="button"
      className={styles.edge}
      tabIndex={isStop ? 0 : -1}
      aria-label={nameEdge(edge, names, lang, words)}
      aria-haspopup="dialog"
      aria-expanded={isExpanded}
      data-mark={`edge:${edge.id}`}
      data-sign={edge.sign}
      data-standing={standing}
      data-lit={isLit || undefined}
      data-open={isOpen || undefined}
      data-unfolded={isUnfolded || undefined}
      onPointerEnter={() => on.pointAtEdge(edge.id)}
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
          status={statusOfEdge(edge)}
          weight={weight}
          isRoomy={isRoomy}
        />
      </g>
    </g>
  );
}

const same = (a: EdgeMarkProps, b: EdgeMarkProps): boolean =>
  a.names === b.names &&
  a.isStop === b.isStop &&
  a.isExpanded === b.isExpanded &&
  a.isUnfolded === b.isUnfolded &&
  a.isRoomy === b.isRoomy &&
  a.drawn.edge === b.drawn.edge &&
  a.drawn.points === b.drawn.points &&
  a.drawn.isLit === b.drawn.isLit &&
  a.drawn.isOpen === b.drawn.isOpen;

export const EdgeMark = memo(DrawEdgeMark, same);
