import type { DayScale } from '@/picture/day-scale';
import type { ClaimRow } from './claim-row';
import { type MarkBody, markBody } from './mark-body';
import type { Box } from './place-labels';

export interface LaneTick {
  readonly row: ClaimRow;
  readonly x: number;
  /** From the top of the lane. */
  readonly y: number;
}

/** Claims of the same date, with the days they may lie in drawn once beneath them. */
export interface LaneStack {
  readonly body: MarkBody;
  readonly y: number;
  readonly ticks: readonly LaneTick[];
  /** What the pointer may hit. */
  readonly hit: Box;
}

export interface Lane {
  readonly stacks: readonly LaneStack[];
  readonly undated: readonly ClaimRow[];
  readonly height: number;
}

/** A stack keeps its name as long as it holds the same first claim. */
export const stackKey = ({ ticks }: LaneStack): string => `stack ${ticks[0]?.row.item.id}`;

export const tickPitch = 5;
export const tickHeight = 8;
const target = 24;
const rowPitch = 10;
const baseHeight = 4;
const margin = 4;

interface Dated {
  readonly body: MarkBody;
  readonly rows: readonly ClaimRow[];
}

const gatherByDate = (rows: readonly ClaimRow[], scale: DayScale): Dated[] => {
  const groups = new Map<string, { body: MarkBody; rows: ClaimRow[] }>();
  for (const row of rows) {
    const body = markBody(row.when, row.span, scale);
    if (!body) continue;
    const key = `${body.shape} ${body.left} ${body.right} ${body.beyond}`;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { body, rows: [row] });
  }
  return [...groups.values()].sort((a, b) => a.body.left - b.body.left || a.body.right - b.body.right);
};

interface Extent {
  readonly columns: number;
  /** Where its first tick stands. */
  readonly start: number;
  /** All it takes up, its pointer target included. */
  readonly left: number;
  readonly right: number;
}

const extentOf = ({ body, rows }: Dated, perRow: number, scale: DayScale): Extent => {
  const columns = Math.min(perRow, rows.length);
  const width = columns * tickPitch;
  // A date known from one side only: its ticks stand on the known side.
  const wished =
    body.shape === 'before' || body.shape === 'until'
      ? body.x - width
      : body.shape === 'after' || body.shape === 'since'
        ? body.x
        : body.x - width / 2;
  const start = Math.min(Math.max(wished, scale.left), scale.right - width);
  const reach = Math.max(width, target) / 2;
  const middle = start + width / 2;
  return {
    columns,
    start,
    left: Math.min(middle - reach, body.left) - margin / 2,
    right: Math.max(middle + reach, body.right) + margin / 2,
  };
};

const merge = (a: Dated, b: Dated): Dated => {
  const left = Math.min(a.body.left, b.body.left);
  const right = Math.max(a.body.right, b.body.right);
  const { beyond } = a.body;
  return {
    body: { shape: 'within', x: (left + right) / 2, left, right, head: false, beyond },
    rows: [...a.rows, ...b.rows],
  };
};

/** Dates too close for a pointer become one stretch of days; it says less of each, and never more than is known. */
const mergeTouching = (groups: readonly Dated[], perRow: number, scale: DayScale): Dated[] => {
  for (let all = [...groups]; ; ) {
    const extents = all.map((group) => extentOf(group, perRow, scale));
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

/**
 * Ticks of one date stand side by side, then in rows, and are one target for the pointer; dates too close together stand one
 * above the other, or, where height is scarce, share a stretch of days.
 */
export function laneLayout(rows: readonly ClaimRow[], scale: DayScale, isDense: boolean): Lane {
  const perRow = isDense ? 12 : 6;
  const groups = gatherByDate(rows, scale);
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const stacks = (isDense ? mergeTouching(groups, perRow, scale) : groups).map((group): LaneStack => {
    const { body, rows: own } = group;
    const { columns, start, left, right } = extentOf(group, perRow, scale);
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
      hit: { x: middle - width / 2, y: top - 2, width, height: Math.max(target, height) },
      ticks: own.map((row, i) => ({
        row,
        x: start + (i % columns) * tickPitch + tickPitch / 2,
        y: top + Math.floor(i / columns) * rowPitch,
      })),
    };
  });
  return {
    stacks,
    undated: rows.filter((row) => markBody(row.when, row.span, scale) === null),
    height: Math.max(rowPitch + baseHeight, ...taken.map(({ bottom }) => bottom)),
  };
}
