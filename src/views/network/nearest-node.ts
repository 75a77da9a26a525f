import type { Point } from '@/picture/curve';
import type { Disc } from './edge-curve';

const reach = 12;

/** The actor under a point of a painted picture, if there is one. */
export function nearestNode(discs: ReadonlyMap<string, Disc>, { x, y }: Point): string | null {
  let [best, least] = [null as string | null, Number.POSITIVE_INFINITY];
  for (const [id, disc] of discs) {
    const far = Math.hypot(disc.x - x, disc.y - y);
    if (far < Math.max(reach, disc.radius) && far < least) [best, least] = [id, far];
  }
  return best;
}
