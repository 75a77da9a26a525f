import type { Event } from '@/domain/event';
import { useMarkState } from '@/marks/mark-state';
import type { Row } from '@/query/row';
import { useAanloop } from '@/state/use-aanloop';
import { type EventMark, nameOf } from './event-mark';
import { Mark, type MarkPlace } from './mark';
import type { Stack } from './stacks';
import type { Pointed } from './use-pointed';

interface MarksProps {
  readonly placed: readonly { readonly mark: EventMark; readonly place: MarkPlace }[];
  readonly rowById: ReadonlyMap<string, Row<Event>>;
  readonly prefix: string;
  readonly pointed: Pointed;
  /** The key of the one mark that the Tab key reaches. */
  readonly current: string | null;
  /** Of marks that stand close together. */
  readonly stacks: ReadonlyMap<string, Stack>;
  readonly onStack: (id: string) => void;
}

/** All marks of a picture, each as it stands to the chosen dates, to what is lit and to what is open. */
export function Marks({ placed, rowById, prefix, pointed, current, stacks, onStack }: MarksProps) {
  const { projection, lang, linkTo } = useAanloop('projection', 'lang', 'linkTo');
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
        isStacked={stacks.has(event.id)}
        onStack={onStack}
      />
    );
  });
}

export const readoutId = (prefix: string): string => `${prefix}-readout`;
