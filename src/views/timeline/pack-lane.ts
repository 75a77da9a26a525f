import { inOrder } from '@/domain/in-order';
import {
  copyOf,
  emptyGrid,
  freeRow,
  freeRows,
  type LaneGrid,
  markGap,
  type Piece,
  type RowOrder,
  take,
} from './lane-grid';

/** A mark to be placed: the ink of its body, alone and beside words, and the width of its label. */
export interface Item {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  /** Its ink where it stands without words. */
  readonly small: { readonly left: number; readonly right: number };
  /** Null where it has no words to stand beside it. */
  readonly label: number | null;
  /** Its body may hold the label, if it is wide enough. */
  readonly holds: boolean;
  /** What it is about, and not only the background. */
  readonly isCore: boolean;
  /** Higher goes first where there is not room for all. */
  readonly weight: number;
  /** What is lost where it has no words, against others. */
  readonly worth: number;
}

/** `over` writes the label on a body that is wide enough for it; null stands without words. */
export type Side = 'right' | 'left' | 'over' | null;

export interface Placed {
  readonly id: string;
  /** The first of the half rows that it takes: two with words, one without. */
  readonly row: number;
  readonly span: 1 | 2;
  readonly side: Side;
  /** Where the label starts; on the left of its body, where it ends. */
  readonly text: number;
  /** All that the mark and its label take of the row. */
  readonly lo: number;
  readonly hi: number;
}

interface Packing {
  readonly placed: readonly Placed[];
  readonly left: readonly Item[];
}

export interface Bounds {
  readonly left: number;
  readonly right: number;
  /** Half rows: a mark with words takes two, one without takes one. */
  readonly rows: number;
}

/** Between a body and its label. */
const labelGap = 4;
const overInset = 6;

type Spot = Omit<Placed, 'row'>;

const spot = ({ id, left, right }: Item, label: number, side: 'right' | 'left' | 'over'): Spot => {
  if (side === 'right') return { id, side, span: 2, text: right + labelGap, lo: left, hi: right + labelGap + label };
  if (side === 'left') {
    const text = left - labelGap;
    return { id, side, span: 2, text, lo: text - label, hi: right };
  }
  return { id, side, span: 2, text: left + overInset, lo: left, hi: right };
};

const wordless = ({ id, small: { left, right } }: Item): Spot => ({
  id,
  side: null,
  span: 1,
  text: right,
  lo: left,
  hi: right,
});

/** The ways to write its label within the lane, first the side on which fewer marks stand. */
const labelled = (item: Item, all: readonly Item[], bounds: Bounds): Spot[] => {
  const { label, left, right } = item;
  if (label === null) return [];
  const reach = label + labelGap + markGap;
  const crowd = (lo: number, hi: number): number =>
    all.reduce((sum, other) => sum + (other !== item && other.left < hi && other.right > lo ? 1 : 0), 0);
  const isRightFirst = crowd(right, right + reach) <= crowd(left - reach, left);
  const sides = isRightFirst ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const beside = sides
    .map((side) => spot(item, label, side))
    .filter(({ lo, hi }) => lo >= bounds.left && hi <= bounds.right);
  const isWide = item.holds && right - left >= label + 2 * overInset;
  return isWide ? [...beside, spot(item, label, 'over')] : beside;
};

const byWeight = (a: Item, b: Item): number => b.weight - a.weight || inOrder(a.id, b.id);

const fromLeft = (a: Item, b: Item): number => a.small.left - b.small.left || byWeight(a, b);

/** A mark without words into the first half row that is free; null where there is none. */
const put = (grid: LaneGrid, item: Item): Placed | null => {
  const piece = wordless(item);
  const row = freeRow(grid, piece);
  if (row === undefined) return null;
  take(grid, row, piece);
  return { ...piece, row };
};

/** Whether all of these, told from left to right, find room without words. */
const fits = (grid: LaneGrid, items: readonly Item[]): boolean => {
  const tried = copyOf(grid);
  return items.every((item) => put(tried, item) !== null);
};

/** As many of the most important as find room without words, whatever is left over. */
const mostThatFit = (grid: LaneGrid, core: readonly Item[]): Item[] => {
  if (fits(grid, [...core].sort(fromLeft))) return [...core];
  const kept: Item[] = [];
  for (const item of core) if (fits(grid, [...kept, item].sort(fromLeft))) kept.push(item);
  return kept;
};

interface Reach {
  readonly left: number;
  readonly right: number;
}

const isNear = (a: Reach, b: Reach): boolean => a.left < b.right + markGap && a.right > b.left - markGap;

/** Of marks from left to right those that a label may drive from their place, and those that these may drive from theirs. */
const driven = (items: readonly Item[], { lo, hi }: Piece): Item[] => {
  const groups: { left: number; right: number; items: Item[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && isNear(last, item.small)) {
      last.items.push(item);
      last.right = Math.max(last.right, item.small.right);
    } else groups.push({ ...item.small, items: [item] });
  }
  return groups.filter((group) => isNear(group, { left: lo, right: hi })).flatMap((group) => group.items);
};

const attempt = (items: readonly Item[], bounds: Bounds, order: RowOrder): Packing => {
  const sorted = [...items].sort(byWeight);
  const grid = emptyGrid(bounds.rows, order);
  const core = sorted.filter(({ isCore }) => isCore);
  const kept = mostThatFit(grid, core);
  const placed: Placed[] = [];
  const left = core.filter((item) => !kept.includes(item));
  let bare = [...kept].sort(fromLeft);
  const label = (item: Item): boolean => {
    for (const option of labelled(item, items, bounds)) {
      const others = driven(
        bare.filter((one) => one !== item),
        option,
      );
      for (const row of freeRows(grid, option)) {
        const next = copyOf(grid);
        take(next, row, option);
        if (!fits(next, others)) continue;
        take(grid, row, option);
        placed.push({ ...option, row });
        return true;
      }
    }
    return false;
  };
  const place = (item: Item): void => {
    const spot = put(grid, item);
    if (spot) placed.push(spot);
    else left.push(item);
  };
  for (const item of kept) if (label(item)) bare = bare.filter((one) => one !== item);
  for (const item of bare) place(item);
  bare = [];
  for (const item of sorted) if (!item.isCore && !label(item)) place(item);
  return { placed, left };
};

/**
 * Places marks into the half rows of a lane so that nothing touches and nothing leaves the bounds. Each core event has a
 * mark; labels go by weight, and only as long as each core event still without one keeps its half row. The background
 * comes last.
 */
export function packLane(items: readonly Item[], bounds: Bounds): Packing {
  const first = attempt(items, bounds, 'middle');
  const loss = lossOf(items, first);
  if (loss === 0) return first;
  const second = attempt(items, bounds, 'top');
  return lossOf(items, second) < loss ? second : first;
}

/** What is lost where marks have no words, or no place. */
export function lossOf(items: readonly Item[], { placed, left }: Packing): number {
  const hidden = new Set(left.map(({ id }) => id));
  const bare = new Set(placed.filter(({ side }) => side === null).map(({ id }) => id));
  return items.reduce((sum, { id, isCore, label, worth }) => {
    if (hidden.has(id)) return sum + (isCore ? 1000 : 2);
    return sum + (bare.has(id) && label !== null ? (isCore ? worth : worth / 5) : 0);
  }, 0);
}

/** How many half rows the marks take without words, one above the other. */
export function depthOf(items: readonly Item[]): number {
  const grid = emptyGrid(items.length, 'top');
  for (const item of [...items].sort(fromLeft)) put(grid, item);
  return grid.rows.filter((taken) => taken.length > 0).length;
}

/** How many half rows they take with as many of their words as find room, at most those there are. */
export function rowsNeeded(items: readonly Item[], bounds: Bounds): number {
  const { placed } = packLane(items, bounds);
  return new Set(placed.flatMap(({ row, span }) => (span === 2 ? [row, row + 1] : [row]))).size;
}
