import type { EventMark } from './event-mark';
import { hitArea, type Spot } from './hit-area';
import type { MarkPlace } from './mark';
import type { Placed } from './pack-lane';
import { type Stack, type StackMark, stacksOf } from './stacks';

interface LaidMark extends Placed {
  readonly y: number;
  readonly lane: number;
  /** Height of a half row. */
  readonly half: number;
}

interface PlacedMark {
  readonly mark: EventMark;
  readonly place: MarkPlace;
  readonly lane: number;
}

/** What the words take in this language, of the room that was kept for the widest. */
const fitted = ({ side, text, lo, hi }: Placed, width: number): { text: number; lo: number; hi: number } => {
  if (side === 'right') return { text, lo, hi: text + width };
  return { text, lo: side === 'left' ? text - width : lo, hi };
};

/** Marks where they are drawn, each with what belongs to it when pointed at, and the stacks of those too close together. */
export function placeMarks(
  laid: readonly LaidMark[],
  others: readonly Spot[],
  markOf: ReadonlyMap<string, EventMark>,
  widthOf: (text: string) => number,
  isCoarse: boolean,
): { readonly placed: readonly PlacedMark[]; readonly stacks: ReadonlyMap<string, Stack> } {
  const spots = laid.flatMap((one) => {
    const mark = markOf.get(one.id);
    if (!mark) return [];
    const width = widthOf(mark.label);
    return [{ mark, lane: one.lane, side: one.side, y: one.y, half: (one.span * one.half) / 2, ...fitted(one, width) }];
  });
  const all: Spot[] = [...spots, ...others];
  const placed = spots.map((spot): PlacedMark => {
    const { mark, lane, ...place } = spot;
    return { mark, lane, place: { ...place, area: hitArea(spot, all) } };
  });
  const stacks = stacksOf(
    placed.map(({ mark, lane, place: { side, y, half, lo, hi, area } }): StackMark => {
      return { id: mark.event.id, lane, isSmall: side === null, y, half, left: lo, right: hi, area };
    }),
    isCoarse,
  );
  return { placed, stacks };
}
