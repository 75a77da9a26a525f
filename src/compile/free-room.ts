export interface Area {
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly id: string;
  /** The middle of the box. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Clearance {
  /** Between the sides of two boxes. */
  readonly x: number;
  readonly y: number;
  /** Between their middles. */
  readonly middles: number;
  /** A wider box is taken to be cut off at this width. */
  readonly widest: number;
  /** How far a box may be moved: beyond that it would seem to belong elsewhere. */
  readonly reach: number;
}

/** The distance of the places that one box tries; a power of two. */
export const raster = 4;

/**
 * The places where the middle of a box of one size can still stand, point by point. Every box that is placed takes its
 * points once, so that asking for a place costs the same however many there are.
 */
export class Room {
  readonly #area: Area;
  readonly #size: Pick<Box, 'width' | 'height'>;
  readonly #clearance: Clearance;
  readonly #free: Uint8Array;
  /** How many points are left among those that can be reached from each other. */
  readonly #left = new Int32Array(raster * raster);
  #taken = 0;

  constructor(
    area: Area,
    half: { readonly x: number; readonly y: number },
    size: Pick<Box, 'width' | 'height'>,
    clearance: Clearance,
  ) {
    this.#area = area;
    this.#size = size;
    this.#clearance = clearance;
    this.#free = new Uint8Array((area.width + 1) * (area.height + 1));
    const [right, bottom] = [Math.max(half.x, area.width - half.x), Math.max(half.y, area.height - half.y)];
    // A box of odd width stands at the whole place next to its bound, on either side.
    for (let y = Math.round(half.y); y <= Math.round(bottom); y++) {
      for (let x = Math.round(half.x); x <= Math.round(right); x++) {
        this.#free[this.#at(x, y)] = 1;
        this.#count(x, y, 1);
      }
    }
  }

  /** Gives up what these boxes stand on, those that it has not met before. */
  take(placed: readonly Box[]): void {
    for (; this.#taken < placed.length; this.#taken++) {
      const box = placed[this.#taken];
      if (box && this.#left.some((count) => count > 0)) this.#block(box);
    }
  }

  hasFree({ x, y }: { readonly x: number; readonly y: number }): boolean {
    return (this.#left[phase(x, y)] ?? 0) > 0;
  }

  isFree(x: number, y: number): boolean {
    return x >= 0 && y >= 0 && x <= this.#area.width && y <= this.#area.height && this.#free[this.#at(x, y)] === 1;
  }

  #at(x: number, y: number): number {
    return y * (this.#area.width + 1) + x;
  }

  #count(x: number, y: number, by: number): void {
    const at = phase(x, y);
    this.#left[at] = (this.#left[at] ?? 0) + by;
  }

  #block(box: Box): void {
    const { x: besides, y: below, middles, widest } = this.#clearance;
    const reachX = (Math.min(box.width, widest) + Math.min(this.#size.width, widest)) / 2 + besides;
    const reachY = (box.height + this.#size.height) / 2 + below;
    const [wide, high] = [Math.max(reachX, middles), Math.max(reachY, middles)];
    const [left, right] = [Math.max(0, Math.floor(box.x - wide)), Math.min(this.#area.width, Math.ceil(box.x + wide))];
    const [top, foot] = [Math.max(0, Math.floor(box.y - high)), Math.min(this.#area.height, Math.ceil(box.y + high))];
    const [free, counts] = [this.#free, this.#left];
    for (let y = top; y <= foot; y++) {
      const dy = Math.abs(y - box.y);
      const beside = dy < reachY ? reachX : 0;
      const round = middles ** 2 - dy * dy;
      for (let x = left, at = this.#at(left, y); x <= right; x++, at++) {
        if (free[at] === 0) continue;
        const dx = Math.abs(x - box.x);
        if (dx >= beside && dx * dx >= round) continue;
        free[at] = 0;
        const own = phase(x, y);
        counts[own] = (counts[own] ?? 0) - 1;
      }
    }
  }
}

const phase = (x: number, y: number): number => (y & (raster - 1)) * raster + (x & (raster - 1));
