import { clamp } from '@/picture/clamp';
import { anchorOf, type Body, dateBody, extentOf, goesOn, type Toward } from '@/picture/date-body';
import type { DayScale } from '@/picture/day-scale';
import type { Rect } from '@/picture/rect';
import type { ClaimRow } from './claim-row';

export interface LaneTick {
  readonly row: ClaimRow;
  readonly x: number;
  /** From the top of the lane. */
  readonly y: number;
}

/** Claims of the same date, with the days they may lie in drawn once beneath them. */
export interface LaneStack {
  readonly body: Body;
  readonly y: number;
  readonly ticks: readonly LaneTick[];
  /** Of very many, which are told by their number and not one by one. */
  readonly isCount: boolean;
  /** What the pointer may hit. */
  readonly hit: Rect;
}

export interface Lane {
  readonly stacks: readonly LaneStack[];
  readonly undated: readonly ClaimRow[];
  /** How many lie outside the days of the picture, on either side. */
  readonly beyond: Readonly<Record<Toward, number>>;
  readonly height: number;
}

/** A stack keeps its name as long as it holds the same first claim. */
export const stackKey = ({ ticks }: LaneStack): string => `stack ${ticks[0]?.row.item.id}`;

const tickPitch = 5;
export const tickHeight = 8;
const target = 24;
const rowPitch = 10;
const baseHeight = 4;
const margin = 4;
/** More ticks than this are told as counts: nobody counts them, and each is several elements. */
const mostTicks = 120;
/** Room for a count of three digits that a finger can hit. */
const countWidth = 40;

interface Dated {
  readonly body: Body;
  readonly rows: readonly ClaimRow[];
}

const gatherByDate = (rows: readonly ClaimRow[], scale: DayScale): Dated[] => {
  const groups = new Map<string, { body: Body; rows: ClaimRow[] }>();
  for (const row of rows) {
    const body = row.when && dateBody(row.when, scale);
    if (!body) continue;
    const key = JSON.stringify(body);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { body, rows: [row] });
  }
  return [...groups.values()].sort((a, b) => {
    const [p, q] = [extentOf(a.body), extentOf(b.body)];
    return p.left - q.left || p.right - q.right;
  });
};

interface Footprint {
  readonly columns: number;
  /** Where its first tick stands. */
  readonly start: number;
  /** All it takes up, its pointer target included. */
  readonly left: number;
  readonly right: number;
}

const footprintOf = ({ body, rows }: Dated, perRow: number, scale: DayScale): Footprint => {
  const columns = Math.min(perRow, rows.length);
  const width = columns * tickPitch;
  // A date known from one side only: its ticks stand on the known side.
  const side = sideOf(body);
  const anchor = anchorOf(body);
  const wished = side === 'past' ? anchor - width : side === 'future' ? anchor : anchor - width / 2;
  const start = clamp(wished, scale.left, scale.right - width);
  const reach = Math.max(width, target) / 2;
  const middle = start + width / 2;
  const { left, right } = extentOf(body);
  return {
    columns,
    start,
    left: Math.min(middle - reach, left) - margin / 2,
    right: Math.max(middle + reach, right) + margin / 2,
  };
};

/** The side on which a date has no bound in the picture. */
const sideOf = (body: Body): Toward | null =>
  body.kind === 'before' || body.kind === 'after' || body.kind === 'open' ? goesOn(body) : null;
const leaves = (body: Body, toward: Toward): boolean =>
  sideOf(body) === toward ||
  ('cut' in body && body.cut[toward === 'past' ? 'left' : 'right']) ||
  ('inside' in body && !body.inside && sideOf(body) !== toward) ||
  (body.kind === 'beyond' && body.toward === toward);

const merge = (a: Dated, b: Dated): Dated => {
  const [p, q] = [extentOf(a.body), extentOf(b.body)];
  const goes = (toward: Toward): boolean => leaves(a.body, toward) || leaves(b.body, toward);
  return {
    body: {
      kind: 'within',
      vague: false,
      x0: Math.min(p.left, q.left),
      x1: Math.max(p.right, q.right),
      // Together they are open where one of them is.
      cut: { left: goes('past'), right: goes('future') },
    },
    rows: [...a.rows, ...b.rows],
  };
};

/** Dates too close for a pointer become one stretch of days; it says less of each, and never more than is known. */
const mergeTouching = (groups: readonly Dated[], perRow: number, scale: DayScale): Dated[] => {
  for (let all = [...groups]; ; ) {
    const extents = all.map((group) => footprintOf(group, perRow, scale));
    const order = all.map((_, i) => i).sort((a, b) => (extents[a]?.left ?? 0) - (extents[b]?.left ?? 0));
    const close = order.findIndex((at, i) => {
      const before = order[i - 1];
      return before !== undefined && (extents[at]?.left ?? 0) < (extents[before]?.right ?? 0);
    });
    const [first, second] = [all[order[close - 1] ?? -1], all[order[close] ?? -1]];
    if (!first || !second) return order.flatMap((i) => all[i] ?? []);
    all = [...all.filter((group) => group !== first && group !== second), merge(first, second)];
  }
};

/** Claims gathered in stretches of equal width along the lane, each told by its number. */
const countStacks = (groups: readonly Dated[], scale: DayScale): LaneStack[] => {
  const cells = Math.max(1, Math.floor((scale.right - scale.left) / countWidth));
  const width = (scale.right - scale.left) / cells;
  const within = groups.filter(({ body }) => body.kind !== 'beyond');
  const byCell = Map.groupBy(within, ({ body }) => {
    const { left, right } = extentOf(body);
    return clamp(Math.floor(((left + right) / 2 - scale.left) / width), 0, cells - 1);
  });
  return [...byCell]
    .sort(([a], [b]) => a - b)
    .map(([cell, own]): LaneStack => {
      const left = scale.left + cell * width;
      const middle = { x: left + width / 2, y: target / 2 };
      return {
        body: { kind: 'within', vague: false, x0: left, x1: left + width, cut: { left: false, right: false } },
        y: middle.y,
        isCount: true,
        hit: { left, top: 0, right: left + width, bottom: target },
        ticks: own.flatMap(({ rows }) => rows.map((row) => ({ row, ...middle }))),
      };
    });
};

/**
 * Ticks of one date stand side by side, then in rows, and are one target for the pointer; dates too close together stand one
 * above the other, or, where height is scarce, share a stretch of days.
 */
export function laneLayout(rows: readonly ClaimRow[], scale: DayScale, isDense: boolean): Lane {
  const perRow = isDense ? 12 : 6;
  const groups = gatherByDate(rows, scale);
  const countBeyond = (toward: Toward): number =>
    groups.reduce(
      (sum, { body, rows: own }) => sum + (body.kind === 'beyond' && body.toward === toward ? own.length : 0),
      0,
    );
  const undated = rows.filter(({ when }) => when === null || dateBody(when, scale) === null);
  const beyond = { past: countBeyond('past'), future: countBeyond('future') };
  if (rows.length > mostTicks) return { stacks: countStacks(groups, scale), undated, beyond, height: target };
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const stacks = (isDense ? mergeTouching(groups, perRow, scale) : groups).map((group): LaneStack => {
    const { body, rows: own } = group;
    const { columns, start, left, right } = footprintOf(group, perRow, scale);
    const height = Math.ceil(own.length / columns) * rowPitch + baseHeight;
    const tall = Math.max(height, isDense ? 0 : target);
    const inTheWay = taken.filter((other) => other.left < right && left < other.right).sort((a, b) => a.top - b.top);
    let top = 0;
    for (const other of inTheWay) if (other.top < top + tall && top < other.bottom) top = other.bottom;
    taken.push({ left, right, top, bottom: top + tall });
    const middle = start + (columns * tickPitch) / 2;
    const width = Math.max(columns * tickPitch, target);
    return {
      body,
      y: top + height - baseHeight,
      isCount: false,
      hit: {
        left: middle - width / 2,
        top: top - 2,
        right: middle + width / 2,
        bottom: top - 2 + Math.max(target, height),
      },
      ticks: own.map((row, i) => ({
        row,
        x: start + (i % columns) * tickPitch + tickPitch / 2,
        y: top + Math.floor(i / columns) * rowPitch,
      })),
    };
  });
  return {
    stacks,
    undated,
    beyond,
    height: Math.max(rowPitch + baseHeight, ...taken.map(({ bottom }) => bottom)),
  };
}
