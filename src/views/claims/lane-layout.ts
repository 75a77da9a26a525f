import type { ClaimRow } from './claim-row';
import type { DayScale } from './day-scale';
import { type MarkBody, markBody } from './mark-body';

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
}

export interface Lane {
  readonly stacks: readonly LaneStack[];
  readonly undated: readonly ClaimRow[];
  readonly height: number;
}

export const tickPitch = 5;
export const tickHeight = 8;
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

/** Dates that touch become one stretch of days; it says less of each, and never more than is known. */
const mergeTouching = (groups: readonly Dated[]): Dated[] => {
  const merged: Dated[] = [];
  for (const group of groups) {
    const last = merged.at(-1);
    const touches = last && last.body.beyond === group.body.beyond && group.body.left <= last.body.right + margin;
    if (!last || !touches) {
      merged.push(group);
      continue;
    }
    const left = Math.min(last.body.left, group.body.left);
    const right = Math.max(last.body.right, group.body.right);
    const body: MarkBody = {
      shape: 'within',
      x: (left + right) / 2,
      left,
      right,
      head: false,
      beyond: last.body.beyond,
    };
    merged[merged.length - 1] = { body, rows: [...last.rows, ...group.rows] };
  }
  return merged;
};

/**
 * Ticks of one date stand side by side, then in rows; dates too close together stand one above the other,
 * or, where height is scarce, share a stretch of days.
 */
export function laneLayout(rows: readonly ClaimRow[], scale: DayScale, isDense: boolean): Lane {
  const perRow = isDense ? 12 : 6;
  const groups = gatherByDate(rows, scale);
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const stacks = (isDense ? mergeTouching(groups) : groups).map(({ body, rows: own }): LaneStack => {
    const columns = Math.min(perRow, own.length);
    const width = columns * tickPitch;
    // A date known from one side only: its ticks stand on the known side.
    const wished =
      body.shape === 'before' || body.shape === 'until'
        ? body.x - width
        : body.shape === 'after' || body.shape === 'since'
          ? body.x
          : body.x - width / 2;
    const start = Math.min(Math.max(wished, scale.left), scale.right - width);
    const height = Math.ceil(own.length / columns) * rowPitch + baseHeight;
    const left = Math.min(start, body.left) - margin / 2;
    const right = Math.max(start + width, body.right) + margin / 2;
    const inTheWay = taken.filter((other) => other.left < right && left < other.right).sort((a, b) => a.top - b.top);
    let top = 0;
    for (const other of inTheWay) if (other.top < top + height && top < other.bottom) top = other.bottom;
    taken.push({ left, right, top, bottom: top + height });
    return {
      body,
      y: top + height - baseHeight,
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
