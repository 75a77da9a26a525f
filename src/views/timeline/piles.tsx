import type { Event } from '@/domain/event';
import { useTimelineWords } from '@/i18n/timeline-words';
import type { Row } from '@/query/row';
import { useFocus } from '@/state/use-aanloop';
import { EventList } from './event-list';
import styles from './piles.module.css';
import { Popover } from './popover';

export interface PlacedPile {
  readonly key: string;
  readonly ids: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Where these would have stood, in words. */
  readonly where: string;
}

interface PilesProps {
  readonly piles: readonly PlacedPile[];
  readonly rowById: ReadonlyMap<string, Row<Event>>;
  readonly current: string | null;
}

/** "and n more", each with the list of what did not fit. */
export function Piles({ piles, rowById, current }: PilesProps) {
  const words = useTimelineWords();
  const focus = useFocus();
  return piles.map(({ key, ids, x, y, where }) => (
    <Popover
      key={key}
      label={words.more(ids.length)}
      title={words.moreTitle(where)}
      className={styles.pile}
      style={{ left: x, top: y }}
      stop={{ key, focusable: current === key, lit: focus !== null && ids.some((id) => focus.event.has(id)) }}
    >
      <EventList rows={ids.flatMap((id) => rowById.get(id) ?? [])} />
    </Popover>
  ));
}
