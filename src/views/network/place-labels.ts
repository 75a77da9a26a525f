import { type Rect, RectGrid } from './rect-grid';

export type Side = 'left' | 'right' | 'below' | 'above';

/** A node that wants a label. */
export interface LabelWish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Where it would like its label. */
  readonly side: Side;
  /** Placed before all others, and allowed to stand further off. */
  readonly first: boolean;
}

export interface PlacedLabel {
  readonly rect: Rect;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Room {
  readonly width: number;
  readonly height: number;
}

export const headRect = ({ x, y, radius }: Pick<LabelWish, 'x' | 'y' | 'radius'>): Rect => {
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

/** Places beside a node from the one it likes best to the one it likes least, `off` pixels away. */
const candidates = ({ x, y, radius, width, height, side, first }: LabelWish, off: number): PlacedLabel[] => {
  const away = radius * 1.25 + off;
  return order[side].flatMap((at) =>
    (first ? moreLifts : lifts).map((lift): PlacedLabel => {
      if (at === 'left' || at === 'right') {
        const top = y - height / 2 + lift * (height + radius);
        const left = at === 'right' ? x + away : x - away - width;
        const rect = { left, top, right: left + width, bottom: top + height };
        return { rect, anchor: at === 'right' ? 'start' : 'end' };
      }
      const left = x - width / 2 + lift * width * 0.8;
      const top = at === 'below' ? y + away - 1 : y - away + 1 - height;
      const rect = { left, top, right: left + width, bottom: top + height };
      return { rect, anchor: 'middle' };
    }),
  );
};

const near = [4];
const nearAndFar = [4, 10];

/**
 * A place for as many labels as there is room for: `first` ones first, else in the order given. No label lies over
 * another, over a head, over an obstacle or over the edge. A label that had a place under `before` keeps it if it can.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  room: Room,
  obstacles: readonly Rect[] = [],
  before: ReadonlyMap<string, PlacedLabel> = new Map(),
): ReadonlyMap<string, PlacedLabel> {
  const taken = new RectGrid(wishes.map(headRect));
  for (const obstacle of obstacles) taken.add(obstacle);
  const placed = new Map<string, PlacedLabel>();
  const isFree = ({ rect }: PlacedLabel): boolean =>
    rect.left >= 0 && rect.top >= 0 && rect.right <= room.width && rect.bottom <= room.height && !taken.touches(rect);
  for (const wish of [...wishes.filter(({ first }) => first), ...wishes.filter(({ first }) => !first)]) {
    const old = before.get(wish.id);
    const offs = wish.first ? nearAndFar : near;
    const found = (old && isFree(old) ? old : undefined) ?? offs.flatMap((off) => candidates(wish, off)).find(isFree);
    if (!found) continue;
    placed.set(wish.id, found);
    taken.add(found.rect);
  }
  return placed;
}
