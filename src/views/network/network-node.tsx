import type { KeyboardEvent, MouseEvent } from 'react';
import { Link } from 'react-router';
import type { NetworkNode } from '@/query/project-network';
import { groupFill } from '@/ui/group-color';
import { Head } from '@/ui/head';
import type { LabelText } from './label-text';
import { labelLead } from './label-text';
import { standingOf } from './name-mark';
import styles from './network-chart.module.css';
import { shapeOf } from './node-shape';
import type { PlacedLabel } from './place-labels';

interface NodeMarkProps {
  readonly node: NetworkNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: LabelText;
  readonly label: PlacedLabel | undefined;
  readonly name: string;
  readonly to: string;
  readonly isLit: boolean;
  readonly isFaded: boolean;
  /** The actor itself is open. */
  readonly isOpen: boolean;
  /** It takes part in what is open. */
  readonly isInOpen: boolean;
  readonly isStop: boolean;
  readonly onPoint: (id: string) => void;
  readonly onFocus: () => void;
  readonly onLeave: (event?: { readonly relatedTarget: EventTarget | null }) => void;
  readonly onKey: (event: KeyboardEvent<Element>, id: string) => void;
  readonly onFilter: (id: string) => void;
}

const baseline = 4.4;

/** An actor in the network: a link to its details with its head and, where there is room, its name. */
export function NodeMark(props: NodeMarkProps) {
  const {
    node,
    x,
    y,
    radius,
    text,
    label,
    name,
    to,
    isLit,
    isFaded,
    isOpen,
    isInOpen,
    isStop,
    onPoint,
    onFocus,
    onLeave,
    onKey,
    onFilter,
  } = props;
  const { id, kind, group } = node.actor;
  const standing = standingOf(node.weight);
  const anchorX =
    label &&
    { start: label.rect.left, middle: (label.rect.left + label.rect.right) / 2, end: label.rect.right }[label.anchor];
  const reach = radius * (kind === 'person' ? 1 : 1.25);
  return (
    <Link
      to={to}
      className={styles.node}
      tabIndex={isStop ? 0 : -1}
      aria-label={name}
      draggable={false}
      data-mark={`actor:${id}`}
      data-standing={standing}
      data-lit={isLit || undefined}
      data-open={isOpen || undefined}
      data-faded={isFaded || undefined}
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onLeave()}
      onFocus={onFocus}
      onBlur={onLeave}
      onKeyDown={(event) => onKey(event, id)}
      onClick={(event: MouseEvent) => {
        if (!event.shiftKey) return;
        event.preventDefault();
        onFilter(id);
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
          shape={shapeOf(kind)}
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
            <tspan key={line} x={anchorX} y={label.rect.top + labelLead / 2 + baseline + i * labelLead}>
              {line}
            </tspan>
          ))}
        </text>
      )}
    </Link>
  );
}
