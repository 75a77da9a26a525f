export interface Point {
  readonly x: number;
  readonly y: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

export const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

const paths = new WeakMap<readonly Point[], string>();

/** The same curve by its ends and its control, which is shorter to write and quicker to draw. */
export function curvePath(points: readonly Point[]): string {
  const ready = paths.get(points);
  if (ready !== undefined) return ready;
  const [first, middle, last] = [points[0], points[(points.length - 1) / 2], points.at(-1)];
  if (!first || !middle || !last || points.length < 3) return pathOf(points);
  const [x, y] = [2 * middle.x - (first.x + last.x) / 2, 2 * middle.y - (first.y + last.y) / 2];
  const path = `M${round(first.x)} ${round(first.y)}Q${round(x)} ${round(y)} ${round(last.x)} ${round(last.y)}`;
  paths.set(points, path);
  return path;
}

/** The point at a share of the length, with the direction there. */
export function alongCurve(points: readonly Point[], share: number): (Point & { dx: number; dy: number }) | null {
  const total = lengthOf(points);
  let left = total * Math.min(1, Math.max(0, share));
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (!a || !b) break;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length > 0 && (left <= length || i === points.length - 1)) {
      const part = Math.min(1, left / length);
      const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length];
      return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part, dx, dy };
    }
    left -= length;
  }
  return null;
}

export const lengthOf = (points: readonly Point[]): number =>
  points.reduce((sum, point, i) => {
    const before = points[i - 1];
    return before ? sum + Math.hypot(point.x - before.x, point.y - before.y) : 0;
  }, 0);
