import type { CSSProperties } from 'react';
import type { Event } from '@/domain/event';
import { formatNumber } from '@/i18n/format-number';
import { useWords } from '@/i18n/use-words';
import type { Row } from '@/query/row';
import { useAanloop, useFocus } from '@/state/use-aanloop';
import { Popover } from '@/ui/popover';
import type { DayRange } from './brush';
import { daysOfRows } from './days-of-rows';
import { EventList } from './event-list';
import type { HitArea } from './hit-area';
import styles from './piles.module.css';

export interface PlacedPile {
  readonly key: string;
  readonly ids: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Room above and below its middle that belongs to it when pointed at. */
  readonly area: HitArea;
  /** Where these would have stood, in words. */
  readonly where: string;
  /** Of a count in a crowded lane, which is told by its number alone. */
  readonly width?: number;
}

interface PilesProps {
  readonly piles: readonly PlacedPile[];
  readonly rowById: ReadonlyMap<string, Row<Event>>;
  readonly current: string | null;
  /** Shows some days closer, where that unfolds anything. */
  readonly window?: DayRange;
  readonly onShow?: (days: DayRange) => void;
}

/** "and n more", each with the list of what did not fit. */
export function Piles({ piles, rowById, current, window, onShow }: PilesProps) {
  const words = useWords().timeline;
  const focus = useFocus();
  const { lang } = useAanloop();
  return piles.map(({ key, ids, x, y, area, where, width }) => (
    <Popover
      key={key}
      label={width === undefined ? words.more(ids.length) : formatNumber(ids.length, lang)}
      buttonName={width === undefined ? undefined : words.counted(ids.length, where)}
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
      stop={{ key, focusable: current === key, lit: focus !== null && ids.some((id) => focus.event.has(id)) }}
    >
      {window && onShow && <Unfold rows={ids.flatMap((id) => rowById.get(id) ?? [])} window={window} onShow={onShow} />}
      <EventList rows={ids.flatMap((id) => rowById.get(id) ?? [])} />
    </Popover>
  ));
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
    <button type="button" className={styles.unfold} data-closes="" onClick={() => onShow(days)}>
      {words.zoomToThese}
    </button>
  );
}
