import { Fragment, type MouseEvent, memo } from 'react';
import { useLanguage, useWords } from '@/i18n/use-words';
import { Head } from '@/marks/head';
import { markAttributes } from '@/marks/mark-state';
import { entering } from '@/marks/pointing';
import { groupFill } from '@/picture/group-color';
import { actorShape } from '@/picture/head-style';
import type { PlacedLabel } from '@/picture/place-labels';
import type { LabelText } from '@/picture/set-label';
import { baselineOf } from '@/picture/set-label';
import { standingOfCount } from '@/query/count';
import type { FoldedNode } from '@/query/fold-network';
import { Link } from '@/ui/link';
import { WordGap } from '@/ui/word-gap';
import type { MarkHandlers } from './edge-mark';
import { nameNode } from './name-mark';
import styles from './network-chart.module.css';

interface NodeMarkProps {
  readonly node: FoldedNode;
  /** What the group of its actor is called. */
  readonly side: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: LabelText;
  readonly label: PlacedLabel | undefined;
  readonly to: string;
  readonly isLit: boolean;
  /** The actor itself is open. */
  readonly isOpen: boolean;
  /** It takes part in what is open. */
  readonly isInOpen: boolean;
  readonly isStop: boolean;
  readonly on: MarkHandlers;
}

/** An actor in the network: a link to its details with its head and, where there is room, its name. */
function DrawNodeMark(props: NodeMarkProps) {
  const lang = useLanguage();
  const words = useWords();
  const { node, side, x, y, radius, text, label, to, isLit, isOpen, isInOpen, isStop, on } = props;
  const { id, kind, group } = node.actor;
  const standing = standingOfCount(node.weight);
  const told = nameNode(node, side, lang, words);
  // Who speaks what they see is understood.
  const written = text.lines.join(' ');
  const anchorX =
    label &&
    { start: label.rect.left, middle: (label.rect.left + label.rect.right) / 2, end: label.rect.right }[label.anchor];
  const reach = radius * (kind === 'person' ? 1 : 1.25);
  return (
    <Link
      to={to}
      className={styles.node}
      tabIndex={isStop ? 0 : -1}
      aria-label={told.includes(written) ? told : `${written}: ${told}`}
      draggable={false}
      data-stop={`actor:${id}`}
      {...markAttributes({ kind: 'actor', id }, { standing, lit: isLit, open: isOpen })}
      {...entering(() => on.pointAtNode(id))}
      onPointerLeave={() => on.leave()}
      onFocus={() => on.focusNode(id)}
      onBlur={on.leave}
      onKeyDown={(event) => on.keyOnNode(event, id)}
      onClick={(event: MouseEvent) => {
        if (!event.shiftKey) {
          if (!event.ctrlKey && !event.metaKey) on.press(id);
          return;
        }
        event.preventDefault();
        on.filterBy(id);
      }}
    >
      {label && isOpen && (
        <rect
          className={styles.labelPen}
          x={label.rect.left - 3}
          y={label.rect.top - 1}
          width={label.rect.right - label.rect.left + 6}
          height={label.rect.bottom - label.rect.top + 2}
          rx={2}
        />
      )}
      <circle className={styles.target} cx={x} cy={y} r={12} />
      <g className={styles.ink}>
        <Head
          x={x}
          y={y}
          fills={[groupFill(group)]}
          style={standing === 'possible' ? 'ring' : 'filled'}
          radius={radius}
          shape={actorShape(kind)}
        />
      </g>
      {(isOpen || isInOpen) && <circle className={styles.openRing} cx={x} cy={y} r={reach + 4} />}
      {node.chosen && !isOpen && !isInOpen && <circle className={styles.chosenRing} cx={x} cy={y} r={reach + 3.5} />}
      <circle className={styles.focusRing} cx={x} cy={y} r={reach + 6} />
      {label && (
        <text
          className={styles.label}
          textAnchor={label.anchor}
          data-strong={isOpen || isInOpen || node.chosen || undefined}
          data-penned={isOpen || undefined}
        >
          {text.lines.map((line, i) => (
            <Fragment key={line}>
              {i > 0 && <WordGap />}
              <tspan x={anchorX} y={label.rect.top + baselineOf(i)}>
                {line}
              </tspan>
            </Fragment>
          ))}
        </text>
      )}
    </Link>
  );
}

const sameLabel = (a: PlacedLabel | undefined, b: PlacedLabel | undefined): boolean =>
  a === b || (a?.anchor === b?.anchor && a?.rect.left === b?.rect.left && a?.rect.top === b?.rect.top);

const sameNode = (a: FoldedNode, b: FoldedNode): boolean =>
  a.actor === b.actor &&
  a.chosen === b.chosen &&
  a.members.length === b.members.length &&
  [
    [a.weight, b.weight],
    [a.within, b.within],
  ].every(([p, q]) => p?.certain === q?.certain && p?.possible === q?.possible);

const same = (a: NodeMarkProps, b: NodeMarkProps): boolean =>
  sameNode(a.node, b.node) &&
  sameLabel(a.label, b.label) &&
  (['side', 'x', 'y', 'radius', 'text', 'to', 'isLit', 'isOpen', 'isInOpen', 'isStop', 'on'] as const).every(
    (key) => a[key] === b[key],
  );

export const NodeMark = memo(DrawNodeMark, same);
