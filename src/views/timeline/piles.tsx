import type { CSSProperties } from 'react';
import type { Event } from '@/domain/event';
import { useWords } from '@/i18n/use-words';
import type { Words } from '@/i18n/words';
import type { DayRange } from '@/marks/brush';
import type { Row } from '@/query/row';
import { useIsLit } from '@/state/lights';
import { Popover } from '@/ui/popover';
import { daysOfRows } from './days-of-rows';
import { EventList } from './event-list';
import { type HitArea, target } from './hit-area';
import { type LaidLane, nameLine, restLine } from './lay-out';
import styles from './piles.module.css';

export interface PlacedPile {
  readonly key: string;
  readonly label: string;
  /** Of the button, where the label alone does not say it. */
  readonly name: string;
  readonly ids: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Room that belongs to it when pointed at. */
  readonly area: Pick<HitArea, 'up' | 'down'>;
  /** Where these would have stood, in words. */
  readonly where: string;
  /** Of a count in a crowded lane, which is told by its number alone. */
  readonly width?: number;
}

/** What has no place in a lane, told below its name: how many of the core, how many of the background. */
export function restOf(
  lane: LaidLane,
  at: number,
  words: Words['timeline'],
): (PlacedPile & { readonly lane: number })[] {
  if (lane.rest.length === 0) return [];
  const core = lane.rest.filter(({ isCore }) => isCore).length;
  const where = lane.name.join(' ');
  const label = words.rest(core, lane.rest.length - core);
  return [
    {
      key: `rest:${at}`,
      label,
      name: `${label}: ${where}`,
      ids: lane.rest.map(({ id }) => id),
      lane: at,
      x: 0,
      y: restLine(lane),
      area: { up: nameLine / 2, down: target / 2 },
      where,
    },
  ];
}

interface PilesProps {
  readonly piles: readonly PlacedPile[];
  readonly rowById: ReadonlyMap<string, Row<Event>>;
  readonly current: string | null;
  /** Shows some days closer, where that unfolds anything. */
  readonly window?: DayRange | undefined;
  readonly onShow?: ((days: DayRange) => void) | undefined;
}

/** Counts and what had no room, each with the list of its events. */
export function Piles({ piles, rowById, current, window, onShow }: PilesProps) {
  return piles.map((pile) => (
    <Pile
      key={pile.key}
      pile={pile}
      rowById={rowById}
      isCurrent={current === pile.key}
      window={window}
      onShow={onShow}
    />
  ));
}

interface PileProps extends Omit<PilesProps, 'piles' | 'current'> {
  readonly pile: PlacedPile;
  readonly isCurrent: boolean;
}

function Pile({ pile, rowById, isCurrent, window, onShow }: PileProps) {
  const { key, label, name, ids, x, y, area, where, width } = pile;
  const words = useWords().timeline;
  const lit = useIsLit(...ids.map((id) => ({ kind: 'event', id }) as const));
  return (
    <Popover
      label={label}
      buttonName={name}
      name={words.moreTitle(where)}
      titled
      plain
      className={styles.pile}
      style={{
        left: x,
        top: y,
        ...(width === undefined ? {} : { width, textAlign: 'center' }),
        ...({ '--up': `${area.up}px`, '--down': `${area.down}px` } as CSSProperties),
      }}
      stop={{ key, focusable: isCurrent, lit }}
    >
      <Folded rows={ids.flatMap((id) => rowById.get(id) ?? [])} window={window} onShow={onShow} />
    </Popover>
  );
}

interface FoldedProps {
  readonly rows: readonly Row<Event>[];
  readonly window?: DayRange | undefined;
  readonly onShow?: ((days: DayRange) => void) | undefined;
}

/** Events that are too close together in the picture, as a list, and the way to see them apart. */
export function Folded({ rows, window, onShow }: FoldedProps) {
  return (
    <>
      {window && onShow && <Unfold rows={rows} window={window} onShow={onShow} />}
      <EventList rows={rows} />
    </>
  );
}

interface UnfoldProps {
  readonly rows: readonly Row<Event>[];
  readonly window: DayRange;
  readonly onShow: (days: DayRange) => void;
}

/** Goes closer until what is folded has room. */
function Unfold({ rows, window, onShow }: UnfoldProps) {
  const words = useWords().timeline;
  const days = daysOfRows(rows, window);
  if (days.to - days.from >= window.to - window.from) return null;
  return (
    <button type="button" className="text-button" data-closes="" onClick={() => onShow(days)}>
      {words.zoomToThese}
    </button>
  );
}
