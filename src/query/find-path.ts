/** A line between two actors, either way. */
export interface Tie {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

interface Reached {
  readonly from: string | null;
  readonly weight: number;
}

const beats = (a: Reached, b: Reached): boolean =>
  a.weight > b.weight || (a.weight === b.weight && (a.from ?? '') < (b.from ?? ''));

/**
 * The actors of the shortest way from one to another; of ways as short, the one with most evidence. Null where there
 * is none. Ties without weight are no way.
 */
export function findPath(ties: readonly Tie[], start: string, end: string): readonly string[] | null {
  const sums = new Map<string, Map<string, number>>();
  const join = (a: string, b: string, weight: number): void => {
    const own = sums.get(a) ?? new Map<string, number>();
    own.set(b, (own.get(b) ?? 0) + weight);
    sums.set(a, own);
  };
  for (const { source, target, weight } of ties) {
    if (weight <= 0 || source === target) continue;
    join(source, target, weight);
    join(target, source, weight);
  }
  const reached = new Map<string, Reached>([[start, { from: null, weight: 0 }]]);
  let front = [start];
  while (front.length > 0 && !reached.has(end)) {
    const next = new Map<string, Reached>();
    for (const id of front) {
      for (const [other, weight] of sums.get(id) ?? []) {
        if (reached.has(other)) continue;
        const candidate = { from: id, weight: (reached.get(id)?.weight ?? 0) + weight };
        const known = next.get(other);
        if (!known || beats(candidate, known)) next.set(other, candidate);
      }
    }
    for (const [id, way] of next) reached.set(id, way);
    front = [...next.keys()];
  }
  if (!reached.has(end)) return null;
  const path: string[] = [];
  for (let at: string | null = end; at !== null; at = reached.get(at)?.from ?? null) path.unshift(at);
  return path;
}
