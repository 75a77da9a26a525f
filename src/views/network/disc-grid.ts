import type { Disc } from './edge-curve';
import { largest } from './node-shape';

const clearance = 4;
const cell = 2 * (largest + clearance);

const none: readonly Disc[] = [];

/** Whether a line through this point would run over a head. */
export const isOver = (disc: Disc, x: number, y: number): boolean =>
  (x - disc.x) ** 2 + (y - disc.y) ** 2 < (disc.radius + clearance) ** 2;

/** Heads by where they stand, so that a line asks its neighbours and not everyone whether it runs over them. */
export class DiscGrid {
  readonly #cells = new Map<number, Disc[]>();

  constructor(discs: Iterable<Disc>) {
    for (const disc of discs) {
      const reach = disc.radius + clearance;
      for (let row = Math.floor((disc.y - reach) / cell); row <= Math.floor((disc.y + reach) / cell); row++) {
        for (
          let column = Math.floor((disc.x - reach) / cell);
          column <= Math.floor((disc.x + reach) / cell);
          column++
        ) {
          const key = row * 65_536 + column;
          const own = this.#cells.get(key);
          if (own) own.push(disc);
          else this.#cells.set(key, [disc]);
        }
      }
    }
  }

  /** Those that may be there. */
  near(x: number, y: number): readonly Disc[] {
    return this.#cells.get(Math.floor(y / cell) * 65_536 + Math.floor(x / cell)) ?? none;
  }
}
