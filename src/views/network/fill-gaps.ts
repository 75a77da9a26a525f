import type { Rect } from '@/picture/rect';
import { RectGrid } from '@/picture/rect-grid';

/** A thing that wants a place: its middle, how far it reaches to either side, and how much hangs below it. */
interface Wish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly half: { readonly x: number; readonly y: number };
  readonly below: number;
  /** The room for a label below it, clear of the obstacles if that can be had; its own kind may stand in it. */
  readonly clear?: { readonly side: number; readonly below: number };
}

const raster = 5;

const rectAt = ({ half, below }: Wish, x: number, y: number): Rect => ({
  left: x - half.x,
  top: y - half.y,
  right: x + half.x,
  bottom: y + half.y + below,
});

const within = (rect: Rect, room: Room): boolean =>
  rect.left >= 0 && rect.top >= 0 && rect.right <= room.width && rect.bottom <= room.height;

interface Room {
  readonly width: number;
  readonly height: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Goes round the wished place in growing squares, until a square is further off than the best spot found. */
const nearest = (wish: Wish, room: Room, isFree: (x: number, y: number) => boolean): Spot | null => {
  const [columns, rows] = [Math.floor(room.width / raster), Math.floor(room.height / raster)];
  const [column, row] = [Math.round(wish.x / raster), Math.round(wish.y / raster)];
  let [best, least] = [null as Spot | null, Number.POSITIVE_INFINITY];
  const look = (c: number, r: number): void => {
    if (c < 0 || r < 0 || c > columns || r > rows) return;
    const [x, y] = [c * raster, r * raster];
    const far = (x - wish.x) ** 2 + (y - wish.y) ** 2;
    if (far < least && isFree(x, y)) [best, least] = [{ x, y }, far];
  };
  const reach = Math.max(column, row, columns - column, rows - row);
  for (let ring = 0; ring <= reach && ((ring - 1) * raster) ** 2 <= least; ring++) {
    for (let side = -ring; side <= ring; side++) {
      look(column + side, row - ring);
      if (ring === 0) continue;
      look(column + side, row + ring);
      if (Math.abs(side) === ring) continue;
      look(column - ring, row + side);
      look(column + ring, row + side);
    }
  }
  return best;
};

/** Sizes for which no spot was left; as room only gets less, nothing as large will find one either. */
class Failures {
  readonly #sizes: (readonly number[])[] = [];

  add(size: readonly number[]): void {
    this.#sizes.push(size);
  }

  includes(size: readonly number[]): boolean {
    return this.#sizes.some((failed) => failed.every((length, i) => length <= (size[i] ?? 0)));
  }
}

/** Places things one by one, each as near as it can to where it would like to be, over nothing that is there already. */
export function fillGaps(wishes: readonly Wish[], obstacles: readonly Rect[], room: Room): ReadonlyMap<string, Spot> {
  const fixed = new RectGrid(obstacles);
  const taken = new RectGrid(obstacles);
  const [full, crowded] = [new Failures(), new Failures()];
  const places = new Map<string, Spot>();
  const search = (
    wish: Wish,
    size: readonly number[],
    failures: Failures,
    isFree: (x: number, y: number) => boolean,
  ) => {
    if (failures.includes(size)) return null;
    const found = nearest(wish, room, isFree);
    if (!found) failures.add(size);
    return found;
  };
  for (const wish of wishes) {
    const { half, below, clear } = wish;
    const isFree = (x: number, y: number): boolean => {
      const rect = rectAt(wish, x, y);
      return within(rect, room) && !taken.touches(rect);
    };
    const isClear = (x: number, y: number): boolean => {
      if (!clear) return false;
      const rect = { left: x - clear.side, right: x + clear.side, top: y, bottom: y + clear.below };
      return within(rect, room) && !fixed.touches(rect) && isFree(x, y);
    };
    const size = [half.x, half.y, below];
    const best =
      (clear && search(wish, [...size, clear.side, clear.below], crowded, isClear)) ?? search(wish, size, full, isFree);
    if (!best) continue;
    places.set(wish.id, best);
    taken.add(rectAt(wish, best.x, best.y));
  }
  return places;
}
