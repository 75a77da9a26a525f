import { isCrowded } from './count-lane';
import { foldLane, type Pile } from './fold-lane';
import type { GroupLane } from './group-lanes';
import type { Lane } from './lanes';
import { type Item, lossOf, type Placed, packLane, rowsNeeded } from './pack-lane';

export interface LaneItems {
  readonly lane: Lane | GroupLane;
  readonly items: readonly Item[];
}

export interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The least distance from row to row: the height of the words. */
  readonly pitch: number;
  readonly widthOf: (count: number) => number;
}

export interface LaidLane {
  readonly lane: Lane | GroupLane;
  readonly top: number;
  readonly bottom: number;
  readonly pitch: number;
  readonly placed: readonly (Placed & { readonly y: number })[];
  readonly piles: readonly (Pile & { readonly y: number })[];
}

const padding = 4;
/** Rows far enough apart for targets of full size, where there is room. */
const widest = 24;

/** Gives each lane the rows it needs; where there are too few, a row goes where that costs the fewest marks. */
export function shareRows(
  needs: readonly number[],
  rows: number,
  lossAt: (lane: number, rows: number) => number,
): number[] {
  const shares = needs.map((need) => Math.max(1, need));
  let total = shares.reduce((sum, share) => sum + share, 0);
  while (total > rows) {
    let cheapest = -1;
    let least = Number.POSITIVE_INFINITY;
    shares.forEach((share, lane) => {
      if (share <= 1) return;
      const cost = lossAt(lane, share - 1) - lossAt(lane, share);
      if (cost < least || (cost === least && share > (shares[cheapest] ?? 0))) {
        cheapest = lane;
        least = cost;
      }
    });
    if (cheapest < 0) break;
    shares[cheapest] = (shares[cheapest] ?? 1) - 1;
    total--;
  }
  return shares;
}

/** Rows from the middle outward, so that a mark on its own stands beside the name of its lane. */
export function centred(row: number, rows: number): number {
  const middle = Math.floor((rows - 1) / 2);
  const step = Math.ceil(row / 2);
  const at = row % 2 === 1 ? middle + step : middle - step;
  return Math.min(Math.max(at, 0), rows - 1);
}

/** Lays lanes below each other in the room there is, and in each lane the marks with their labels. */
export function layOut(lanes: readonly LaneItems[], room: Room): LaidLane[] {
  const { left, right, top, bottom, pitch: least, widthOf } = room;
  const height = Math.max(0, bottom - top);
  const most = Math.max(lanes.length, Math.floor((height - lanes.length * padding) / least));
  const needs = lanes.map(({ items }) =>
    isCrowded(items) ? (items.some(({ rank }) => rank < 0) ? 2 : 1) : rowsNeeded(items, { left, right, rows: most }),
  );
  const losses = new Map<string, number>();
  const lossAt = (lane: number, rows: number): number => {
    const key = `${lane} ${rows}`;
    const ready = losses.get(key);
    if (ready !== undefined) return ready;
    const items = lanes[lane]?.items ?? [];
    if (isCrowded(items)) return rows > 1 ? 0 : Number.MAX_SAFE_INTEGER;
    const lost = lossOf(packLane(items, { left, right, rows }).left);
    // Squared: a few from each lane, rather than all from the smallest.
    const loss = lost ** 2 / Math.max(1, items.length) ** 1.5;
    losses.set(key, loss);
    return loss;
  };
  const shares = shareRows(needs, most, lossAt);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const pitch = Math.max(least, Math.min(widest, Math.floor((height - lanes.length * padding) / Math.max(1, total))));
  const spare = Math.max(0, height - lanes.length * padding - total * pitch) / Math.max(1, lanes.length);
  let y = top;
  return lanes.map(({ lane, items }, i): LaidLane => {
    const rows = shares[i] ?? 1;
    const laneTop = y;
    y += rows * pitch + padding + spare;
    const { placed, piles } = foldLane(items, { left, right, rows }, widthOf);
    const used = Math.max(1, ...placed.map(({ row }) => row + 1), ...piles.map(({ place }) => place.row + 1));
    const inset = (y - laneTop - used * pitch) / 2;
    const yOf = (row: number): number => laneTop + inset + (centred(row, used) + 0.5) * pitch;
    return {
      lane,
      top: laneTop,
      bottom: y,
      pitch,
      placed: placed.map((place) => ({ ...place, y: yOf(place.row) })),
      piles: piles.map((pile) => ({ ...pile, y: yOf(pile.place.row) })),
    };
  });
}
