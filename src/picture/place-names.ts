/** A name that wants to stand beside a level of a column. */
interface WantedName<Key> {
  readonly key: Key;
  readonly text: string;
  readonly y: number;
  readonly width: number;
}

/** What stands in the way: a column of a picture, from its top to the ground. */
export interface Wall {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

interface PlacedName<Key> {
  readonly key: Key;
  readonly text: string;
  /** The end of the line that leads to it. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** Where the line begins: the side of the column, and its level. */
  readonly edge: number;
  readonly from: number;
}

const line = 13;
const lead = 10;

/** Levels as near to what is wanted as lines of text can stand, kept within the room. */
const spread = (wanted: readonly number[], top: number, bottom: number): number[] => {
  const placed: number[] = [];
  for (const y of wanted.toSorted((a, b) => b - a)) placed.push(Math.min(y, (placed.at(-1) ?? bottom + line) - line));
  // What was pushed out at the top comes back and pushes the others down.
  for (let i = placed.length - 1, least = top; i >= 0; i--, least += line) placed[i] = Math.max(placed[i] ?? 0, least);
  return placed;
};

/** Sets names beside a column, all on the side where more of them find room; those that find none are left out. */
export function placeNames<Key>(
  wanted: readonly WantedName<Key>[],
  at: number,
  walls: readonly Wall[],
  room: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): PlacedName<Key>[] {
  const own = walls[at];
  if (!own) return [];
  const fromBelow = wanted.toSorted((a, b) => b.y - a.y);
  const levels = spread(
    wanted.map(({ y }) => y),
    room.top,
    room.bottom - 4,
  );
  const sides = (['end', 'start'] as const).map((anchor) =>
    fromBelow.flatMap((name, i): PlacedName<Key>[] => {
      const y = levels[i] ?? name.y;
      const edge = anchor === 'end' ? own.left : own.right;
      const x = anchor === 'end' ? edge - lead : edge + lead;
      const [left, right] = anchor === 'end' ? [x - 3 - name.width, own.left] : [own.right, x + 3 + name.width];
      const isIn = left >= room.left && right <= room.right && y + line / 2 <= room.bottom;
      const isFree = walls.every(
        (wall, other) => other === at || wall.right <= left || wall.left >= right || wall.top >= y + line / 2,
      );
      return isIn && isFree ? [{ key: name.key, text: name.text, x, y, anchor, edge, from: name.y }] : [];
    }),
  );
  const [left = [], right = []] = sides;
  return left.length >= right.length ? left : right;
}
