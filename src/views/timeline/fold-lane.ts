import { countCells, isCrowded } from './count-lane';
import { type Bounds, type Item, type Placed, packLane } from './pack-lane';

/** One of the counts along a lane that holds too many marks. */
export interface Count {
  readonly ids: readonly string[];
  readonly place: Placed;
}

interface FoldedLane {
  readonly placed: readonly Placed[];
  readonly counts: readonly Count[];
  /** What has no place among the others, the most important first. */
  readonly rest: readonly Item[];
}

/** Half rows of a count, and of a mark that stands by itself below them. */
const [countRows, pinnedRows] = [4, 2];

/** Half rows of a lane of counts. */
export const crowdedRows = (items: readonly Item[]): number =>
  items.some(({ weight }) => weight === Number.POSITIVE_INFINITY) ? countRows + pinnedRows : countRows;

/** A crowded lane: what is pinned in a row of its own, and counts for the rest. */
const countLane = (items: readonly Item[], bounds: Bounds): FoldedLane => {
  const pinned =
    bounds.rows >= countRows + pinnedRows ? items.filter(({ weight }) => weight === Number.POSITIVE_INFINITY) : [];
  const { placed } = packLane(pinned, { ...bounds, rows: pinnedRows });
  const others = items.filter(({ id }) => !placed.some((place) => place.id === id));
  const row = Math.max(0, Math.floor((bounds.rows - (pinned.length > 0 ? crowdedRows(items) : countRows)) / 2));
  return {
    placed: placed.map((place) => ({ ...place, row: place.row + row + countRows })),
    counts: countCells(others, bounds).map(({ ids, left, right }, i) => ({
      ids,
      place: { id: `count ${i}`, row: row + 1, span: 2, side: null, text: left, lo: left, hi: right },
    })),
    rest: [],
  };
};

/** Packs a lane into its half rows; what does not fit is told beside its name, none is dropped. */
export function foldLane(items: readonly Item[], bounds: Bounds, isCounted = isCrowded(items)): FoldedLane {
  if (isCounted) return countLane(items, bounds);
  const { placed, left } = packLane(items, bounds);
  return { placed, counts: [], rest: [...left].sort((a, b) => b.weight - a.weight) };
}
