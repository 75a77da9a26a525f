import { crowdedLanes } from './count-lane';
import { type Count, crowdedRows, foldLane } from './fold-lane';
import { depthOf, type Item, lossOf, type Placed, packLane, rowsNeeded } from './pack-lane';

interface LaneItems {
  /** A kind of events, or a group of the dossier. */
  readonly lane: string;
  readonly items: readonly Item[];
  /** Its name, line by line. */
  readonly name: readonly string[];
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The least height of a half row: half the height of the words. */
  readonly half: number;
}

export interface LaidLane {
  readonly lane: string;
  readonly name: readonly string[];
  readonly top: number;
  readonly bottom: number;
  readonly half: number;
  readonly placed: readonly (Placed & { readonly y: number })[];
  readonly counts: readonly (Count & { readonly y: number })[];
  readonly rest: readonly Item[];
  /** Of a lane told in counts: how many of the core there are, and how many of the background. */
  readonly told: { readonly core: number; readonly context: number } | null;
}

const padding = 4;
/** Two half rows hold words of this size; the letters of one row stay clear of those of the next. */
export const halfRow = (size: number): number => size / 2;
/** Half rows far enough apart for targets of full size, where there is room. */
const widest = 12;
/** Of a line of the name of a lane, and of what it says below it. */
export const nameLine = 14;

/** Where the name of a lane begins: with what is told below it, it stands in the middle of the lane. */
export function nameTop({ name, top, bottom, rest, told }: LaidLane): number {
  const all = name.length + (rest.length > 0 || told !== null ? 1 : 0);
  return (top + bottom - all * nameLine) / 2;
}

/** The middle of the line below the name. */
export const restLine = (lane: LaidLane): number => nameTop(lane) + (lane.name.length + 0.5) * nameLine;

/** Gives each lane the half rows it needs; where there are too few, one goes where that costs least, and none below its least while another has more. */
export function shareRows(
  needs: readonly number[],
  rows: number,
  lossAt: (lane: number, rows: number) => number,
  least: readonly number[] = needs.map(() => 1),
): number[] {
  const shares = needs.map((need, lane) => Math.max(1, need, least[lane] ?? 1));
  let total = shares.reduce((sum, share) => sum + share, 0);
  const takeDownTo = (floors: readonly number[]): void => {
    while (total > rows) {
      let cheapest = -1;
      let lowest = Number.POSITIVE_INFINITY;
      shares.forEach((share, lane) => {
        if (share <= (floors[lane] ?? 1)) return;
        const cost = lossAt(lane, share - 1) - lossAt(lane, share);
        if (cost < lowest || (cost === lowest && share > (shares[cheapest] ?? 0))) {
          cheapest = lane;
          lowest = cost;
        }
      });
      if (cheapest < 0) break;
      shares[cheapest] = (shares[cheapest] ?? 1) - 1;
      total--;
    }
  };
  takeDownTo(least);
  takeDownTo(needs.map(() => 1));
  return shares;
}

const countOf = (items: readonly Item[]): { core: number; context: number } => {
  const core = items.filter(({ isCore }) => isCore).length;
  return { core, context: items.length - core };
};

/** Lays lanes below each other in the room there is, and in each lane the marks with their labels. */
export function layOut(lanes: readonly LaneItems[], room: Room): LaidLane[] {
  const { left, right, top, bottom, half: smallest } = room;
  const height = Math.max(0, bottom - top);
  const most = Math.max(lanes.length, Math.floor((height - lanes.length * padding) / smallest));
  const crowded = crowdedLanes(lanes.map(({ items }) => items));
  const needs = lanes.map(({ items }, i) =>
    crowded.has(i) ? crowdedRows(items) : rowsNeeded(items, { left, right, rows: most }),
  );
  const least = lanes.map(({ items, name }, i) =>
    Math.max(
      Math.ceil(((name.length + (items.some(({ isCore }) => !isCore) ? 1 : 0)) * nameLine) / smallest),
      crowded.has(i) ? crowdedRows(items) : depthOf(items.filter(({ isCore }) => isCore)),
    ),
  );
  const losses = new Map<string, number>();
  const lossAt = (lane: number, rows: number): number => {
    const key = `${lane} ${rows}`;
    const ready = losses.get(key);
    if (ready !== undefined) return ready;
    const items = lanes[lane]?.items ?? [];
    const lost = crowded.has(lane)
      ? Math.max(0, crowdedRows(items) - rows) * 1000
      : lossOf(items, packLane(items, { left, right, rows }));
    // Squared: a few from each lane, rather than all from the smallest.
    const loss = lost ** 2 / Math.max(1, items.length) ** 1.5;
    losses.set(key, loss);
    return loss;
  };
  const shares = shareRows(needs, most, lossAt, least);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const half = Math.max(
    smallest,
    Math.min(widest, Math.floor((2 * (height - lanes.length * padding)) / Math.max(1, total)) / 2),
  );
  const spare = Math.max(0, height - lanes.length * padding - total * half) / Math.max(1, lanes.length);
  let y = top;
  return lanes.map(({ lane, name, items }, i): LaidLane => {
    const rows = shares[i] ?? 1;
    const laneTop = y;
    y += rows * half + padding + spare;
    const { placed, counts, rest } = foldLane(items, { left, right, rows }, crowded.has(i));
    const inset = (y - laneTop - rows * half) / 2;
    const yOf = ({ row, span }: Placed): number => laneTop + inset + (row + span / 2) * half;
    return {
      lane,
      name,
      top: laneTop,
      bottom: y,
      half,
      placed: placed.map((place) => ({ ...place, y: yOf(place) })),
      counts: counts.map((count) => ({ ...count, y: yOf(count.place) })),
      rest,
      told: counts.length > 0 ? countOf(items) : null,
    };
  });
}
