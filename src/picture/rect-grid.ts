import { overlap, type Rect } from './rect';

const cell = 32;
const cells = (from: number, to: number): readonly [first: number, last: number] => [
  Math.floor(from / cell),
  Math.floor(to / cell),
];

/** Rectangles by where they lie, so that asking what is in the way looks at neighbours and not at all of them. */
export class RectGrid {
  readonly #cells = new Map<number, Rect[]>();

  constructor(rects: Iterable<Rect> = []) {
    for (const rect of rects) this.add(rect);
  }

  add(rect: Rect): void {
    const [[left, right], [top, bottom]] = [cells(rect.left, rect.right), cells(rect.top, rect.bottom)];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const key = row * 65_536 + column;
        const own = this.#cells.get(key);
        if (own) own.push(rect);
        else this.#cells.set(key, [rect]);
      }
    }
  }

  touches(rect: Rect): boolean {
    const [[left, right], [top, bottom]] = [cells(rect.left, rect.right), cells(rect.top, rect.bottom)];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        for (const other of this.#cells.get(row * 65_536 + column) ?? []) if (overlap(other, rect)) return true;
      }
    }
    return false;
  }
}
