/** How much two actors have to do with each other. */
interface Tie {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

type Columns = readonly (readonly string[])[];

interface Spot {
  readonly column: number;
  readonly height: number;
}

const swapped = (ids: readonly string[], i: number, j: number): string[] => {
  const copy = [...ids];
  [copy[i], copy[j]] = [ids[j] ?? '', ids[i] ?? ''];
  return copy;
};

const spotsOf = (columns: Columns): ReadonlyMap<string, Spot> =>
  new Map(columns.flatMap((ids, column) => ids.map((id, i) => [id, { column, height: (i + 0.5) / ids.length }])));

/** What being moved over the whole height costs, in ties: enough to keep a picture from turning upside down. */
const loyalty = 1;
/** What a crossing costs, in ties that climb over the whole height. */
const crossing = 1.5;

const heightAt = (a: Spot, b: Spot, column: number): number =>
  a.height + ((b.height - a.height) * (column - a.column)) / (b.column - a.column);

/** Whether two lines that share no end cross; one within a column bows past all that stands between its ends. */
const isCrossing = (a: Spot, b: Spot, c: Spot, d: Spot): boolean => {
  if (a.column === b.column) {
    const inside = ({ column, height }: Spot): boolean =>
      column === a.column && (height - a.height) * (height - b.height) < 0;
    return inside(c) !== inside(d);
  }
  if (c.column === d.column) return isCrossing(c, d, a, b);
  const from = Math.max(Math.min(a.column, b.column), Math.min(c.column, d.column));
  const to = Math.min(Math.max(a.column, b.column), Math.max(c.column, d.column));
  if (from >= to) return false;
  return (heightAt(a, b, from) - heightAt(c, d, from)) * (heightAt(a, b, to) - heightAt(c, d, to)) < 0;
};

const crossings = (lines: readonly (readonly [Spot, Spot])[]): number => {
  let count = 0;
  for (const [i, [a, b]] of lines.entries()) {
    for (const [c, d] of lines.slice(i + 1)) {
      const isShared = a === c || a === d || b === c || b === d;
      if (!isShared && isCrossing(a, b, c, d)) count++;
    }
  }
  return count;
};

/** How often lines cross, how far they climb, and how far actors stand from their own height. */
const cost = (columns: Columns, own: ReadonlyMap<string, Spot>, ties: readonly Tie[]): number => {
  const spots = spotsOf(columns);
  const lines: (readonly [Spot, Spot])[] = [];
  let sum = 0;
  for (const { source, target, weight } of ties) {
    const [a, b] = [spots.get(source), spots.get(target)];
    if (!a || !b) continue;
    sum += weight * Math.abs(a.height - b.height);
    lines.push([a, b]);
  }
  for (const [id, { height }] of spots) sum += loyalty * Math.abs(height - (own.get(id)?.height ?? height));
  return sum + crossing * crossings(lines);
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

/**
 * Puts those who deal with each other at the same height, from the leftmost column to the rightmost: swaps two of a
 * column as long as that makes lines cross less and climb less. Starts from the order given and always ends the same
 * way.
 */
export function orderRows(columns: Columns, ties: readonly Tie[]): Columns {
  const own = spotsOf(columns);
  const pairs = pairsOf(ties);
  let [best, least] = [columns, cost(columns, own, pairs)];
  for (let round = 0; round < 50; round++) {
    const before = least;
    let next = best;
    best.forEach((ids, c) => {
      for (let i = 0; i < ids.length; i++) {
        for (let j = i + 1; j < ids.length; j++) {
          const tried = next.map((column, k) => (k === c ? swapped(best[c] ?? column, i, j) : column));
          const sum = cost(tried, own, pairs);
          if (sum < least - 1e-9) [next, least] = [tried, sum];
        }
      }
    });
    if (least === before) break;
    best = next;
  }
  return best;
}
