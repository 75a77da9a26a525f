import { type MouseEvent, memo } from 'react';
import type { Standing } from '@/domain/span';
import { DateMark } from '@/marks/date-mark';
import { MarkLink } from '@/marks/mark-link';
import { entering } from '@/marks/pointing';
import { fillingOf } from '@/picture/body-shapes';
import { extentOf, headAt, smallBody, smallMark } from '@/picture/date-body';
import { useIsOpen } from '@/state/lights';
import { useAanloop } from '@/state/use-aanloop';
import { type EventMark, nameOf } from './event-mark';
import type { HitArea } from './hit-area';
import styles from './mark.module.css';
import type { Side } from './pack-lane';

/** Where a mark and its words stand. */
export interface MarkPlace {
  readonly y: number;
  /** Half of its height. */
  readonly half: number;
  readonly side: Side;
  /** Where the words start; on the left of the mark, where they end. */
  readonly text: number;
  readonly lo: number;
  readonly hi: number;
  /** What belongs to this mark when pointed at. */
  readonly area: HitArea;
}

interface MarkProps {
  readonly mark: EventMark;
  readonly place: MarkPlace;
  readonly prefix: string;
  readonly standing: Standing;
  readonly ranged: boolean;
  readonly focusable: boolean;
  readonly describedBy: string | undefined;
  readonly onPoint: (id: string | null, by: 'pointer' | 'focus') => void;
  /** It stands among others so close that a click tells them all, larger. */
  readonly isStacked: boolean;
  readonly onStack: (id: string) => void;
}

/** A click that asks for the link in some other way, or comes from a key, is left to the link. */
const isPlain = ({ detail, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  detail > 0 && button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

/** An event on the timeline: a link with its body, head and label. */
export const Mark = memo(function Mark(props: MarkProps) {
  const { mark, place, prefix, standing, ranged, focusable, describedBy, onPoint, isStacked, onStack } = props;
  const { lang, linkTo } = useAanloop('lang', 'linkTo');
  const { event, when, fills, style, label } = mark;
  const open = useIsOpen({ kind: 'event', id: event.id });
  const { y, half, side, text, lo, hi, area } = place;
  const isSmall = side === null;
  const body = isSmall ? smallBody(mark.body) : mark.body;
  const reach = isSmall ? half + 3 : Math.max(half, 7.5);
  const x = headAt(body);
  const ink = extentOf(body);
  return (
    <MarkLink
      mark={{ kind: 'event', id: event.id }}
      standing={standing}
      to={linkTo({ kind: 'event', id: event.id, sentence: null })}
      aria-label={nameOf(event, when, standing, lang)}
      aria-describedby={describedBy}
      className={styles.mark}
      tabIndex={focusable ? 0 : -1}
      data-stop={`event:${event.id}`}
      data-small={isSmall || undefined}
      data-stacked={isStacked || undefined}
      onClick={(click) => {
        if (!isStacked || !isPlain(click)) return;
        click.preventDefault();
        onStack(event.id);
      }}
      {...entering(() => onPoint(event.id, 'pointer'))}
      onPointerLeave={() => onPoint(null, 'pointer')}
      onFocus={() => onPoint(event.id, 'focus')}
      onBlur={() => onPoint(null, 'focus')}
    >
      <rect
        className={styles.hit}
        x={lo - area.before}
        y={y - area.up}
        width={hi - lo + area.before + area.after}
        height={area.up + area.down}
      />
      {open && !isSmall && <rect className={styles.pen} x={lo - 3} y={y - 7} width={hi - lo + 8} height={14} rx={3} />}
      <DateMark
        body={body}
        y={y}
        fills={fills}
        style={style}
        prefix={prefix}
        filling={fillingOf(body, ranged ? standing : 'certain')}
        {...(isSmall ? smallMark : side === 'over' ? { pill: 11.4 } : {})}
      />
      {open &&
        (x !== null ? (
          <circle className={styles.ring} cx={x} cy={y} r={isSmall ? reach : 7.6} />
        ) : (
          <rect
            className={styles.ring}
            x={ink.left - 2}
            y={y - reach}
            width={ink.right - ink.left + 4}
            height={2 * reach}
            rx={reach}
          />
        ))}
      {!isSmall && (
        <text
          className={styles.label}
          data-side={side}
          x={text + (open && x !== null ? (side === 'left' ? -3 : 3) : 0)}
          y={y}
          dy="0.3em"
          textAnchor={side === 'left' ? 'end' : 'start'}
        >
          {label}
        </text>
      )}
      <rect className={styles.focus} x={lo - 3} y={y - reach} width={hi - lo + 6} height={2 * reach} rx={3} />
    </MarkLink>
  );
});
