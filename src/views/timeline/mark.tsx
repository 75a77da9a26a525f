import { memo } from 'react';
import type { Standing } from '@/domain/span';
import { DateMark } from '@/marks/date-mark';
import { MarkLink } from '@/marks/mark-link';
import { markState } from '@/marks/mark-state';
import { entering } from '@/marks/pointing';
import { fillingOf } from '@/picture/body-shapes';
import { extentOf, headAt } from '@/picture/date-body';
import type { EventMark } from './event-mark';
import styles from './mark.module.css';
import type { Side } from './pack-lane';

/** Where a mark and its words stand. */
export interface MarkPlace {
  readonly y: number;
  readonly side: Side;
  readonly text: number;
  readonly width: number;
  readonly lo: number;
  readonly hi: number;
  /** Room above and below that belongs to this mark when pointed at. */
  readonly up: number;
  readonly down: number;
}

interface MarkProps {
  readonly mark: EventMark;
  readonly place: MarkPlace;
  readonly prefix: string;
  readonly to: string;
  readonly name: string;
  readonly standing: Standing;
  /** Null when nothing is lit and nothing fades. */
  readonly lit: boolean | null;
  readonly open: boolean;
  readonly ranged: boolean;
  readonly focusable: boolean;
  readonly describedBy: string | undefined;
  readonly onPoint: (id: string | null, by: 'pointer' | 'focus') => void;
}

/** An event on the timeline: a link with its body, head and label. */
export const Mark = memo(function Mark(props: MarkProps) {
  const { mark, place, prefix, to, name, standing, lit, open, ranged, focusable, describedBy, onPoint } = props;
  const { event, body, fills, style, label } = mark;
  const { y, side, text, width, lo, hi, up, down } = place;
  const x = headAt(body);
  const ink = extentOf(body);
  return (
    <MarkLink
      mark={{ kind: 'event', id: event.id }}
      state={markState(standing, lit, open)}
      to={to}
      aria-label={name}
      aria-describedby={describedBy}
      className={styles.mark}
      tabIndex={focusable ? 0 : -1}
      data-stop={`event:${event.id}`}
      {...entering(() => onPoint(event.id, 'pointer'))}
      onPointerLeave={() => onPoint(null, 'pointer')}
      onFocus={() => onPoint(event.id, 'focus')}
      onBlur={() => onPoint(null, 'focus')}
    >
      <rect className={styles.hit} x={lo - 2} y={y - up} width={hi - lo + 4} height={up + down} />
      {open && <rect className={styles.pen} x={lo - 3} y={y - 10} width={hi - lo + 8} height={20} rx={3} />}
      <DateMark
        body={body}
        y={y}
        fills={fills}
        style={style}
        prefix={prefix}
        filling={fillingOf(body, ranged ? standing : 'certain')}
        {...(side === 'over' ? { pill: 12.6 } : {})}
      />
      {open &&
        (x !== null ? (
          <circle className={styles.ring} cx={x} cy={y} r={7.6} />
        ) : (
          <rect
            className={styles.ring}
            x={ink.left - 2}
            y={y - 7.5}
            width={ink.right - ink.left + 4}
            height={15}
            rx={7.5}
          />
        ))}
      <text
        className={styles.label}
        data-side={side}
        x={(side === 'left' ? text + width : text) + (open && x !== null ? (side === 'left' ? -3 : 3) : 0)}
        y={y}
        dy="0.33em"
        textAnchor={side === 'left' ? 'end' : 'start'}
      >
        {label}
      </text>
      <rect
        className={styles.focus}
        x={lo - 3}
        y={y - Math.min(up, 10)}
        width={hi - lo + 6}
        height={Math.min(up, 10) + Math.min(down, 10)}
        rx={3}
      />
    </MarkLink>
  );
});
