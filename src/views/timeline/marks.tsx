import type { Event } from '@/domain/event';
import type { Row } from '@/query/row';
import { useAanloop, useFocus } from '@/state/use-aanloop';
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
  const { projection, lang, linkTo, openRef } = useAanloop();
  const focus = useFocus();
  const ranged = projection.query.from !== null || projection.query.to !== null;
  return placed.map(({ mark, place }) => {
    const { event, when } = mark;
    const standing = rowById.get(event.id)?.standing ?? 'certain';
    return (
      <Mark
        key={event.id}
        mark={mark}
        place={place}
        prefix={prefix}
        to={linkTo({ kind: 'event', id: event.id, sentence: null })}
        name={nameOf(event, when, standing, lang)}
        standing={standing}
        lit={focus === null ? null : focus.event.has(event.id)}
        open={openRef?.kind === 'event' && openRef.id === event.id}
        ranged={ranged}
        focusable={current === `event:${event.id}`}
        describedBy={pointed.id === event.id ? readoutId(prefix) : undefined}
        onPoint={pointed.point}
      />
    );
  });
}

export const readoutId = (prefix: string): string => `${prefix}-readout`;
