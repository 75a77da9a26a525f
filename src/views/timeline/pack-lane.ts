/** A mark to be placed: the ink of its body and the width of its label. */
export interface Item {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly label: number;
  /** Its body may hold the label, if it is wide enough. */
  readonly holds: boolean;
  /** Lower goes first where there is not room for all. */
  readonly rank: number;
}

/** `over` writes the label on a body that is wide enough for it. */
export type Side = 'right' | 'left' | 'over';

export interface Placed {
  readonly id: string;
  readonly row: number;
  readonly side: Side;
  /** Where the label starts. */
  readonly text: number;
  /** All that the mark and its label take of the row. */
  readonly lo: number;
  readonly hi: number;
}

export interface Packing {
  readonly placed: readonly Placed[];
  readonly left: readonly Item[];
}

export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly rows: number;
}

/** Between a body and its label. */
export const labelGap = 4;
/** Between two marks in a row. */
export const markGap = 6;
const overInset = 6;

/** Of more than this many most go into piles anyway, and trying every way takes too long. */
const many = 60;

type SideRule = 'free' | 'right' | 'left';
type Order = 'first' | 'last' | 'crowded';

const spot = (item: Item, side: Side): Omit<Placed, 'row'> => {
  const { id, left, right, label } = item;
  if (side === 'right') return { id, side, text: right + labelGap, lo: left, hi: right + labelGap + label };
  if (side === 'left') return { id, side, text: left - labelGap - label, lo: left - labelGap - label, hi: right };
  return { id, side, text: left + overInset, lo: left, hi: right };
};

/** How many marks ink any of a stretch, without looking at each: those that start before its end less those that end before its start. */
type Crowd = (lo: number, hi: number) => number;

const rankIn = (sorted: readonly number[], value: number, isBelow: (one: number, value: number) => boolean): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(sorted[middle] ?? 0, value)) low = middle + 1;
    else high = middle;
  }
  return low;
};

const crowdOf = (all: readonly Item[]): Crowd => {
  const lefts = all.map(({ left }) => left).sort((a, b) => a - b);
  const rights = all.map(({ right }) => right).sort((a, b) => a - b);
  return (lo, hi) =>
    hi <= lo ? 0 : rankIn(lefts, hi, (left, end) => left < end) - rankIn(rights, lo, (right, start) => right <= start);
};

const sidesOf = (item: Item, inked: Crowd, bounds: Bounds, rule: SideRule): Omit<Placed, 'row'>[] => {
  const crowd: Crowd = (lo, hi) => inked(lo, hi) - (item.left < hi && item.right > lo ? 1 : 0);
  const reach = item.label + labelGap + markGap;
  const isRightFirst =
    rule === 'right' ||
    (rule === 'free' && crowd(item.right, item.right + reach) <= crowd(item.left - reach, item.left));
  const sides: Side[] = isRightFirst ? ['right', 'left'] : ['left', 'right'];
  return sides.map((side) => spot(item, side)).filter(({ lo, hi }) => lo >= bounds.left && hi <= bounds.right);
};

const orders: Readonly<Record<Order, (all: readonly Item[], inked: Crowd) => (a: Item, b: Item) => number>> = {
  first: () => (a, b) => a.left - b.left,
  last: () => (a, b) => b.right - a.right,
  crowded: (all, inked) => {
    const crowd = new Map(all.map((item) => [item, inked(item.left - markGap, item.right + markGap)]));
    return (a, b) => (crowd.get(b) ?? 0) - (crowd.get(a) ?? 0) || a.left - b.left;
  },
};

const attempt = (items: readonly Item[], inked: Crowd, bounds: Bounds, order: Order, rule: SideRule): Packing => {
  const inOrder = orders[order](items, inked);
  const rows: { lo: number; hi: number }[][] = Array.from({ length: bounds.rows }, () => []);
  const placed: Placed[] = [];
  const left: Item[] = [];
  for (const item of [...items].sort((a, b) => a.rank - b.rank || inOrder(a, b) || (a.id < b.id ? -1 : 1))) {
    const sides = sidesOf(item, inked, bounds, rule);
    const find = (options: readonly Omit<Placed, 'row'>[]): Placed | null => {
      for (let row = 0; row < rows.length; row++) {
        const taken = rows[row] ?? [];
        const free = options.find(({ lo, hi }) =>
          taken.every((other) => hi + markGap <= other.lo || lo - markGap >= other.hi),
        );
        if (free) return { ...free, row };
      }
      return null;
    };
    const isWide = item.holds && item.right - item.left >= item.label + 2 * overInset;
    const found = find(sides) ?? (isWide ? find([spot(item, 'over')]) : null);
    if (found) {
      placed.push(found);
      rows[found.row]?.push(found);
    } else left.push(item);
  }
  return { placed, left };
};

const height = ({ placed }: Packing): number => placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
/** What is lost when these are left over. */
export const lossOf = (items: readonly Item[]): number =>
  items.reduce((sum, { rank }) => sum + (rank < 0 ? 100 : rank === 0 ? 4 : rank === 1 ? 1 : 0.5), 0);

/**
 * Places marks with their labels into rows so that nothing touches, nothing leaves the bounds and as few as possible
 * are left over. There is no best rule for every pile, so several are tried and the best outcome kept.
 */
export function packLane(items: readonly Item[], bounds: Bounds): Packing {
  let best: Packing = { placed: [], left: items };
  let least = Number.POSITIVE_INFINITY;
  const isMany = items.length > many;
  const inked = crowdOf(items);
  for (const order of isMany ? (['first'] as const) : (['first', 'last', 'crowded'] as const)) {
    for (const rule of isMany ? (['free', 'right'] as const) : (['free', 'right', 'left'] as const)) {
      const next = attempt(items, inked, bounds, order, rule);
      const loss = lossOf(next.left);
      if (loss < least || (loss === least && height(next) < height(best))) [best, least] = [next, loss];
    }
  }
  return best;
}

/** How many rows all of them would take, at most those there are. */
export function rowsNeeded(items: readonly Item[], bounds: Bounds): number {
  const packing = packLane(items, bounds);
  return packing.left.length > 0 ? bounds.rows : height(packing);
}
