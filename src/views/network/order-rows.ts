/** How much two actors have to do with each other. */
interface Tie {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

type Columns = readonly (readonly string[])[];

interface Spot {
  readonly column: number;
  height: number;
  /** Where it would like to be. */
  readonly own: number;
  readonly lines: Line[];
}

interface Line {
  readonly place: number;
  readonly a: Spot;
  readonly b: Spot;
  readonly weight: number;
}

const spotsOf = (columns: Columns): ReadonlyMap<string, Spot> =>
  new Map(
    columns.flatMap((ids, column) =>
      ids.map((id, i) => {
        const height = (i + 0.5) / ids.length;
        return [id, { column, height, own: height, lines: [] }];
      }),
    ),
  );

/** What being moved over the whole height costs, in ties: enough to keep a picture from turning upside down. */
const loyalty = 1;
/** What a crossing costs, in ties that climb over the whole height. */
const crossing = 1.5;

const heightAt = (a: Spot, b: Spot, column: number): number =>
  a.height + ((b.height - a.height) * (column - a.column)) / (b.column - a.column);

const isBetween = ({ column, height }: Spot, a: Spot, b: Spot): boolean =>
  column === a.column && (height - a.height) * (height - b.height) < 0;

/** Whether two lines that share no end cross; one within a column bows past all that stands between its ends. */
const isCrossing = (a: Spot, b: Spot, c: Spot, d: Spot): boolean => {
  if (a.column === b.column) return isBetween(c, a, b) !== isBetween(d, a, b);
  if (c.column === d.column) return isCrossing(c, d, a, b);
  const from = Math.max(Math.min(a.column, b.column), Math.min(c.column, d.column));
  const to = Math.min(Math.max(a.column, b.column), Math.max(c.column, d.column));
  if (from >= to) return false;
  return (heightAt(a, b, from) - heightAt(c, d, from)) * (heightAt(a, b, to) - heightAt(c, d, to)) < 0;
};

const crosses = (one: Line, other: Line): boolean => {
  // Where lines meet in a point, rounding decides; it does so alike whatever is asked.
  if (one.place > other.place) return crosses(other, one);
  const isShared = one.a === other.a || one.a === other.b || one.b === other.a || one.b === other.b;
  return !isShared && isCrossing(one.a, one.b, other.a, other.b);
};

/** How often some lines cross others and each other, how far they climb, and how far two actors stand from their own height. */
const costOf = (p: Spot, q: Spot, some: readonly Line[], others: readonly Line[]): number => {
  let sum = loyalty * (Math.abs(p.height - p.own) + Math.abs(q.height - q.own));
  some.forEach((line, i) => {
    sum += line.weight * Math.abs(line.a.height - line.b.height);
    for (const other of others) if (crosses(line, other)) sum += crossing;
    for (let j = 0; j < i; j++) if (crosses(line, some[j] ?? line)) sum += crossing;
  });
  return sum;
};

const swapHeights = (p: Spot, q: Spot): void => {
  [p.height, q.height] = [q.height, p.height];
};

/** What the picture loses if two change places; less than nothing where it gains. */
const lossOf = (p: Spot, q: Spot, lines: readonly Line[]): number => {
  // Whatever else is drawn stays as it is.
  const moving = new Set([...p.lines, ...q.lines]);
  const some = [...moving];
  const others = lines.filter((line) => !moving.has(line));
  const before = costOf(p, q, some, others);
  swapHeights(p, q);
  const after = costOf(p, q, some, others);
  swapHeights(p, q);
  return after - before;
};

/** Swaps the two of a column that gain most by it, if any do. */
const swapBest = (column: Spot[], lines: readonly Line[]): boolean => {
  let best: readonly [Spot, Spot] | null = null;
  let least = 0;
  for (const [i, p] of column.entries()) {
    for (const q of column.slice(i + 1)) {
      const loss = lossOf(p, q, lines);
      if (loss < least - 1e-9) [best, least] = [[p, q], loss];
    }
  }
  if (!best) return false;
  swapHeights(...best);
  column.sort((p, q) => p.height - q.height);
  return true;
};

/** The ties of a pair are one line; so are those of opposite direction. */
const pairsOf = (ties: readonly Tie[]): readonly Tie[] => {
  const pairs = new Map<string, Tie>();
  for (const tie of ties) {
    const key = [tie.source, tie.target].sort().join(' ');
    pairs.set(key, { ...tie, weight: tie.weight + (pairs.get(key)?.weight ?? 0) });
  }
  return [...pairs.values()];
};

/** Each tie between two that are there, known to both its ends. */
const drawLines = (ties: readonly Tie[], spots: ReadonlyMap<string, Spot>): readonly Line[] =>
  pairsOf(ties).flatMap(({ source, target, weight }, place) => {
    const [a, b] = [spots.get(source), spots.get(target)];
    if (!a || !b) return [];
    const line = { place, a, b, weight };
    a.lines.push(line);
    b.lines.push(line);
    return [line];
  });

/**
 * Puts those who deal with each other at the same height, from the leftmost column to the rightmost: swaps two of a
 * column as long as that makes lines cross less and climb less. Starts from the order given and always ends the same
 * way.
 */
export function orderRows(columns: Columns, ties: readonly Tie[]): Columns {
  const spots = spotsOf(columns);
  const lines = drawLines(ties, spots);
  const inColumns = columns.map((ids) => ids.flatMap((id) => spots.get(id) ?? []));
  for (let round = 0; round < 50; round++) {
    const gains = inColumns.map((column) => swapBest(column, lines));
    if (!gains.includes(true)) break;
  }
  const heightOf = (id: string): number => spots.get(id)?.height ?? 0;
  return columns.map((ids) => [...ids].sort((a, b) => heightOf(a) - heightOf(b)));
}
