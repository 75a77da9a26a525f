import type { Event } from '@/domain/event';
import { useMarkState } from '@/marks/mark-state';
import type { Row } from '@/query/row';
import { useAanloop } from '@/state/use-aanloop';
import { type EventMark, nameOf } from './event-mark';
import { Mark, type MarkPlace } from './mark';
import type { Pointed } from './use-pointed';

interface MarksProps {
  readonly placed: readonly { readonly mark: EventMark; readonly place: MarkPlace }[];
  readonly rowById: ReadonlyMap<string, Row<Event>>;
  readonly prefix: string;
  readonly pointed: Pointed;
  /** The key of the one mark that the Tab key reaches. */
  readonly current: string | null;
}

/** All marks of a picture, each as it stands to the chosen dates, to what is lit and to what is open. */
export function Marks({ placed, rowById, prefix, pointed, current }: MarksProps) {
  const { projection, lang, linkTo } = useAanloop();
  const stateOf = useMarkState();
  const ranged = projection.query.from !== null || projection.query.to !== null;
  return placed.map(({ mark, place }) => {
    const { event, when } = mark;
    const { standing, lit, open } = stateOf(
      { kind: 'event', id: event.id },
      rowById.get(event.id)?.standing ?? 'certain',
    );
    return (
      <Mark
        key={event.id}
        mark={mark}
        place={place}
        prefix={prefix}
        to={linkTo({ kind: 'event', id: event.id, sentence: null })}
        name={nameOf(event, when, standing, lang)}
        standing={standing}
        lit={lit}
        open={open}
        ranged={ranged}
        focusable={current === `event:${event.id}`}
        describedBy={pointed.id === event.id ? readoutId(prefix) : undefined}
        onPoint={pointed.point}
      />
    );
  });
}

export const readoutId = (prefix: string): string => `${prefix}-readout`;
