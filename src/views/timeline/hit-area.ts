interface Spot {
  readonly y: number;
  readonly lo: number;
  readonly hi: number;
}

/** The least size of a pointer target. */
export const target = 24;
const half = target / 2;

export interface HitArea {
  readonly up: number;
  readonly down: number;
}

/** How far above and below its row a mark may be pointed at: as far as a target needs, or half-way to its neighbour. */
export function hitArea(spot: Spot, others: readonly Spot[]): HitArea {
  let up = half;
  let down = half;
  for (const other of others) {
    if (other === spot || other.lo > spot.hi || other.hi < spot.lo) continue;
    const by = other.y - spot.y;
    if (by < 0) up = Math.min(up, -by / 2);
    if (by > 0) down = Math.min(down, by / 2);
  }
  return { up, down };
}
