import { curveBetween, type Disc, type Point } from './edge-curve';

/** Curves by edge, made anew only when an end has moved or grown: pointing changes many looks and few lines. */
export class KeptCurves {
  readonly #curves = new Map<string, { readonly key: string; readonly points: readonly Point[] }>();

  between(id: string, a: Disc, b: Disc, bend: number): readonly Point[] {
    const key = `${a.x} ${a.y} ${a.radius} ${a.shape} ${b.x} ${b.y} ${b.radius} ${b.shape} ${bend}`;
    const known = this.#curves.get(id);
    if (known?.key === key) return known.points;
    const points = curveBetween(a, b, bend);
    this.#curves.set(id, { key, points });
    return points;
  }
}
