/** How much two actors have to do with each other. */
export interface Tie {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

type Columns = readonly (readonly string[])[];

const swapped = (ids: readonly string[], i: number, j: number): string[] => {
  const copy = [...ids];
  [copy[i], copy[j]] = [ids[j] ?? '', ids[i] ?? ''];
  return copy;
};

const heightsOf = (columns: Columns): ReadonlyMap<string, number> =>
  new Map(columns.flatMap((ids) => ids.map((id, i) => [id, (i + 0.5) / ids.length] as const)));

/** What being moved over the whole height costs, in ties: enough to keep a picture from turning upside down. */
const loyalty = 1;

/** How far lines climb, summed, for what is level does not cross; and how far actors stand from their own height. */
const climb = (columns: Columns, own: ReadonlyMap<string, number>, ties: readonly Tie[]): number => {
  const heights = heightsOf(columns);
  let sum = 0;
  for (const { source, target, weight } of ties) {
    const [a, b] = [heights.get(source), heights.get(target)];
    if (a !== undefined && b !== undefined) sum += weight * Math.abs(a - b);
  }
  for (const [id, height] of heights) sum += loyalty * Math.abs(height - (own.get(id) ?? height));
  return sum;
};

/**
 * Puts those who deal with each other at the same height: swaps two of a column as long as that makes the lines more
 * level, seen with a fixed column. Starts from the order given and always ends the same way.
 */
export function orderRows(columns: Columns, fixed: readonly string[], ties: readonly Tie[]): Columns {
  const own = heightsOf([...columns, fixed]);
  let [best, least] = [columns, climb([...columns, fixed], own, ties)];
  for (let round = 0; round < 50; round++) {
    const before = least;
    let next = best;
    best.forEach((ids, c) => {
      for (let i = 0; i < ids.length; i++) {
        for (let j = i + 1; j < ids.length; j++) {
          const tried = best.map((column, k) => (k === c ? swapped(ids, i, j) : column));
          const height = climb([...tried, fixed], own, ties);
          if (height < least - 1e-9) [next, least] = [tried, height];
        }
      }
    });
    if (least === before) break;
    best = next;
  }
  return best;
}
