import { memo } from 'react';
import type { Event } from '@/domain/event';
import type { Row } from '@/query/row';
import type { EventMark } from './event-mark';
import { Mark, type MarkPlace } from './mark';
import type { Stack } from './stacks';
import type { Pointed } from './use-pointed';

interface MarksProps {
  readonly placed: readonly { readonly mark: EventMark; readonly place: MarkPlace }[];
  readonly rowById: ReadonlyMap<string, Row<Event>>;
  /** Dates are chosen. */
  readonly ranged: boolean;
  readonly prefix: string;
  readonly pointed: Pointed;
  /** The key of the one mark that the Tab key reaches. */
  readonly current: string | null;
  /** Of marks that stand close together. */
  readonly stacks: ReadonlyMap<string, Stack>;
  readonly onStack: (id: string) => void;
}

/** All marks of a picture, each as it stands to the chosen dates. */
export const Marks = memo(function Marks(props: MarksProps) {
  const { placed, rowById, ranged, prefix, pointed, current, stacks, onStack } = props;
  return placed.map(({ mark, place }) => {
    const { id } = mark.event;
    return (
      <Mark
        key={id}
        mark={mark}
        place={place}
        prefix={prefix}
        standing={rowById.get(id)?.standing ?? 'certain'}
        ranged={ranged}
        focusable={current === `event:${id}`}
        describedBy={pointed.id === id ? readoutId(prefix) : undefined}
        onPoint={pointed.point}
        isStacked={stacks.has(id)}
        onStack={onStack}
      />
    );
  });
});

export const readoutId = (prefix: string): string => `${prefix}-readout`;
