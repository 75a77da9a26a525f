/** Between two marks in a row. */
export const markGap = 6;
/** Between two marks without words, which are small. */
const smallGap = 2;

interface Taken {
  readonly lo: number;
  readonly hi: number;
  readonly isSmall: boolean;
}

export interface Piece {
  readonly lo: number;
  readonly hi: number;
  /** How many half rows it takes: two with words, else one. */
  readonly span: 1 | 2;
}

/** Which half rows come first: the middle, so that a mark on its own stands beside the name of its lane, or the top, which wastes none. */
export type RowOrder = 'middle' | 'top';

/** The half rows of a lane and what is taken of each. */
export interface LaneGrid {
  readonly order: RowOrder;
  readonly rows: readonly Taken[][];
}

export const emptyGrid = (rows: number, order: RowOrder): LaneGrid => ({
  order,
  rows: Array.from({ length: rows }, () => []),
});

/** The half rows where something may start. */
const starts = (rows: number, span: number, order: RowOrder): number[] => {
  const off = (row: number): number => (order === 'top' ? row : Math.abs(row + span / 2 - rows / 2));
  return Array.from({ length: Math.max(0, rows - span + 1) }, (_, row) => row).sort((a, b) => off(a) - off(b) || a - b);
};
const known = new Map<string, readonly number[]>();
const startsOf = (rows: number, span: number, order: RowOrder): readonly number[] => {
  const key = `${rows} ${span} ${order}`;
  const found = known.get(key) ?? starts(rows, span, order);
  known.set(key, found);
  return found;
};

const isFree = (taken: readonly Taken[], { lo, hi, span }: Piece): boolean =>
  taken.every((other) => {
    const gap = span === 1 && other.isSmall ? smallGap : markGap;
    return hi + gap <= other.lo || lo - gap >= other.hi;
  });

const fitsAt = (rows: readonly (readonly Taken[])[], row: number, piece: Piece): boolean => {
  const first = rows[row];
  const second = piece.span === 2 ? rows[row + 1] : first;
  return first !== undefined && second !== undefined && isFree(first, piece) && isFree(second, piece);
};

/** Every half row at which a piece finds room, the best first. */
export function freeRows({ rows, order }: LaneGrid, piece: Piece): number[] {
  return startsOf(rows.length, piece.span, order).filter((row) => fitsAt(rows, row, piece));
}

/** The best of them. */
export function freeRow({ rows, order }: LaneGrid, piece: Piece): number | undefined {
  return startsOf(rows.length, piece.span, order).find((row) => fitsAt(rows, row, piece));
}

export function take({ rows }: LaneGrid, row: number, { lo, hi, span }: Piece): void {
  const own: Taken = { lo, hi, isSmall: span === 1 };
  for (let i = row; i < row + span; i++) rows[i]?.push(own);
}

export const copyOf = ({ rows, order }: LaneGrid): LaneGrid => ({ order, rows: rows.map((taken) => [...taken]) });
