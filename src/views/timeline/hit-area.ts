export interface Spot {
  readonly y: number;
  /** Half of its height. */
  readonly half: number;
  readonly lo: number;
  readonly hi: number;
}

/** The least size of a pointer target. */
export const target = 24;

/** How far from its middle, and from its two ends, a mark may be pointed at. */
export interface HitArea {
  readonly up: number;
  readonly down: number;
  readonly before: number;
  readonly after: number;
}

/** As far as a target needs, or half-way to a neighbour: so that of a crowd the nearest is pointed at. */
export function hitArea(spot: Spot, others: readonly Spot[]): HitArea {
  const pad = Math.max(2, (target - (spot.hi - spot.lo)) / 2);
  let [up, down, before, after] = [target / 2, target / 2, pad, pad];
  for (const other of others) {
    if (other === spot) continue;
    const by = other.y - spot.y;
    const apart = Math.abs(by) - other.half - spot.half;
    if (apart < 0) {
      if (other.lo >= spot.hi) after = Math.min(after, (other.lo - spot.hi) / 2);
      if (other.hi <= spot.lo) before = Math.min(before, (spot.lo - other.hi) / 2);
    } else if (other.lo <= spot.hi + pad && other.hi >= spot.lo - pad) {
      const room = spot.half + apart / 2;
      if (by < 0) up = Math.min(up, room);
      else down = Math.min(down, room);
    }
  }
  return { up, down, before, after };
}

/** Too close to others to be hit with ease. */
export const isCramped = ({ up, down }: HitArea): boolean => up + down < target;
