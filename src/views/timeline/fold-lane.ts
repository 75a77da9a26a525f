import { countCells, isCrowded } from './count-lane';
import { type Bounds, type Item, type Placed, packLane } from './pack-lane';

/** Marks that did not fit, behind one "and n more". */
export interface Pile {
  readonly ids: readonly string[];
  readonly place: Placed;
  /** One of the counts along a lane that holds too many marks. */
  readonly counted?: true;
}

export interface FoldedLane {
  readonly placed: readonly Placed[];
  readonly piles: readonly Pile[];
}

/** Folded marks at most this far apart share a pile. */
const reach = 90;

const clusters = (items: readonly Item[]): Item[][] => {
  const found: Item[][] = [];
  for (const item of [...items].sort((a, b) => a.left - b.left)) {
    const last = found.at(-1);
    const end = last?.at(-1);
    if (last && end && item.left - end.right <= reach) last.push(item);
    else found.push([item]);
  }
  return found;
};

const pileItem = (items: readonly Item[], index: number, bounds: Bounds, widthOf: (count: number) => number): Item => {
  const width = widthOf(items.length);
  const middle = items.reduce((sum, { left, right }) => sum + (left + right) / 2, 0) / Math.max(1, items.length);
  const x = Math.min(Math.max(middle, bounds.left), bounds.right - 1);
  // A pile has no body: its words stand where the marks would.
  return { id: `pile ${index}`, left: x, right: x, label: width, holds: false, rank: -2 };
};

/** A crowded lane: what is pinned in a row of its own, and counts for the rest. */
const countLane = (items: readonly Item[], bounds: Bounds): FoldedLane => {
  const pinned = bounds.rows > 1 ? items.filter(({ rank }) => rank < 0) : [];
  const { placed } = packLane(pinned, { ...bounds, rows: 1 });
  const rest = items.filter(({ id }) => !placed.some((place) => place.id === id));
  return {
    placed: placed.map((place) => ({ ...place, row: 1 })),
    piles: countCells(rest, bounds).map(({ ids, left, right }, i) => ({
      ids,
      counted: true,
      place: { id: `count ${i}`, row: 0, side: 'right', text: left, lo: left, hi: right },
    })),
  };
};

/** Packs a lane into its rows; what does not fit is folded into piles, none is dropped. */
export function foldLane(items: readonly Item[], bounds: Bounds, widthOf: (count: number) => number): FoldedLane {
  if (isCrowded(items)) return countLane(items, bounds);
  const first = packLane(items, bounds);
  if (first.left.length === 0) return { placed: first.placed, piles: [] };
  const folded = new Set(first.left);
  for (;;) {
    const kept = items.filter((item) => !folded.has(item));
    let groups = clusters([...folded]);
    let piles = groups.map((group, i) => pileItem(group, i, bounds, widthOf));
    let packing = packLane([...piles, ...kept], bounds);
    const crowded = piles.some((pile) => packing.left.includes(pile));
    if (crowded && groups.length > 1) {
      groups = [[...folded]];
      piles = groups.map((group, i) => pileItem(group, i, bounds, widthOf));
      packing = packLane([...piles, ...kept], bounds);
    }
    const over = packing.left.filter((item) => !piles.includes(item));
    if (over.length > 0) {
      for (const item of over) folded.add(item);
      continue;
    }
    const byId = new Map(packing.placed.map((place) => [place.id, place]));
    return {
      placed: packing.placed.filter(({ id }) => !piles.some((pile) => pile.id === id)),
      piles: groups.flatMap((group, i): Pile[] => {
        const ids = group.map(({ id }) => id);
        const place = byId.get(`pile ${i}`);
        // Narrower than its words: the pile still stands, at the left edge.
        const forced: Placed = {
          id: `pile ${i}`,
          row: bounds.rows - 1,
          side: 'right',
          text: bounds.left,
          lo: bounds.left,
          hi: bounds.right,
        };
        return [{ ids, place: place ?? forced }];
      }),
    };
  }
}
