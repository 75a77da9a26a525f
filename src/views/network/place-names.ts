import type { Point } from '@/picture/curve';
import { type LabelWish, type PlacedLabel, placeBeside, placeLabels, type Side } from '@/picture/place-labels';
import { overlap, type Rect } from '@/picture/rect';

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

/** Where there are not more names than this, each looks as far as the first ones do. */
const few = 40;

/** Places beside a node from the one it likes best to the one it likes least; above and below a little closer. */
const placesOf = (wish: NameWish, looksFar: boolean): PlacedLabel[] => {
  const { radius, width, height, side } = wish;
  const head = headRect(wish);
  return (looksFar ? nearAndFar : near).flatMap((off) =>
    order[side].flatMap((at) =>
      (looksFar ? moreLifts : lifts).map((lift) =>
        at === 'left' || at === 'right'
          ? placeBeside(head, { width, height }, at, off, lift * (height + radius))
          : placeBeside(head, { width, height }, at, off - 1, lift * width * 0.8),
      ),
    ),
  );
};

/** Among more lines than this no name finds a place beside them all. */
const clearable = 60;

/** The lines that names keep off; none where there are too many. */
export const linesToClear = (edges: readonly { readonly points: readonly Point[] }[]): readonly (readonly Point[])[] =>
  edges.length > clearable ? [] : edges.map(({ points }) => points);

/** A line with the room that it takes, so that most names need not look at its points. */
interface Line extends Rect {
  readonly points: readonly Point[];
}

const boxed = (points: readonly Point[]): Line => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { points, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};

/** How many lines lie under a name. */
const crossedBy = (rect: Rect, lines: readonly Line[]): number => {
  const { left, right, top, bottom } = rect;
  const lies = ({ x, y }: Point): boolean => x > left && x < right && y > top && y < bottom;
  return lines.reduce((sum, line) => sum + (overlap(line, rect) && line.points.some(lies) ? 1 : 0), 0);
};

/**
 * A place for as many names as there is room for: `first` ones first, else in the order given. No name lies over
 * another, over a head, over an obstacle or over the edge, and each over as few of the lines as can be. A name that had a place under `before` keeps it if it can.
 */
export function placeNames(
  wishes: readonly NameWish[],
  room: { readonly width: number; readonly height: number },
  obstacles: readonly Rect[] = [],
  before: ReadonlyMap<string, PlacedLabel> = new Map(),
  lines: readonly (readonly Point[])[] = [],
): ReadonlyMap<string, PlacedLabel> {
  const inOrder = [...wishes.filter(({ first }) => first), ...wishes.filter(({ first }) => !first)];
  const drawn = lines.map(boxed);
  return placeLabels(
    inOrder.map(
      (wish): LabelWish => ({
        id: wish.id,
        // Most keep the place they had: what each could have is worked out when it is asked for.
        get places() {
          return placesOf(wish, wish.first || wishes.length <= few);
        },
        ...(drawn.length > 0 ? { costOf: ({ rect }) => crossedBy(rect, drawn) } : {}),
      }),
    ),
    { left: 0, top: 0, right: room.width, bottom: room.height },
    [...wishes.map(headRect), ...obstacles],
    before,
  );
}
