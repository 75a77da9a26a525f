import { type LabelWish, type PlacedLabel, placeBeside, placeLabels, type Side } from '@/picture/place-labels';
import type { Rect } from '@/picture/rect';

/** A node that wants its name beside it. */
export interface NameWish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Where it would like its name. */
  readonly side: Side;
  /** Placed before all others, and allowed to stand further off. */
  readonly first: boolean;
}

export const headRect = ({ x, y, radius }: Pick<NameWish, 'x' | 'y' | 'radius'>): Rect => {
  const half = radius * 1.25 + 1;
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
};

const order: Readonly<Record<Side, readonly Side[]>> = {
  left: ['left', 'right', 'above', 'below'],
  right: ['right', 'left', 'above', 'below'],
  below: ['below', 'above', 'right', 'left'],
  above: ['above', 'below', 'right', 'left'],
};

const lifts = [0, -0.5, 0.5];
const moreLifts = [0, -0.5, 0.5, -1, 1];
const near = [3];
const nearAndFar = [3, 9];

/** Places beside a node from the one it likes best to the one it likes least; above and below a little closer. */
const placesOf = (wish: NameWish): PlacedLabel[] => {
  const { radius, width, height, side, first } = wish;
  const head = headRect(wish);
  return (first ? nearAndFar : near).flatMap((off) =>
    order[side].flatMap((at) =>
      (first ? moreLifts : lifts).map((lift) =>
        at === 'left' || at === 'right'
          ? placeBeside(head, { width, height }, at, off, lift * (height + radius))
          : placeBeside(head, { width, height }, at, off - 1, lift * width * 0.8),
      ),
    ),
  );
};

/**
 * A place for as many names as there is room for: `first` ones first, else in the order given. No name lies over
 * another, over a head, over an obstacle or over the edge. A name that had a place under `before` keeps it if it can.
 */
export function placeNames(
  wishes: readonly NameWish[],
  room: { readonly width: number; readonly height: number },
  obstacles: readonly Rect[] = [],
  before: ReadonlyMap<string, PlacedLabel> = new Map(),
): ReadonlyMap<string, PlacedLabel> {
  const inOrder = [...wishes.filter(({ first }) => first), ...wishes.filter(({ first }) => !first)];
  return placeLabels(
    inOrder.map((wish): LabelWish => ({ id: wish.id, places: placesOf(wish) })),
    { left: 0, top: 0, right: room.width, bottom: room.height },
    [...wishes.map(headRect), ...obstacles],
    before,
  );
}
