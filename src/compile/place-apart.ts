export interface Box {
  readonly id: string;
  /** The middle of the box. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Clearance {
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

/** Room as it should be, and what is given up first when the area is full. */
const clearances: readonly Clearance[] = [
  { x: 10, y: 6, middles: 44, widest: Number.POSITIVE_INFINITY, reach: 320 },
  { x: 6, y: 2, middles: 44, widest: 200, reach: 320 },
  { x: 0, y: 0, middles: 32, widest: 60, reach: Number.POSITIVE_INFINITY },
];
const edge = 20;
const raster = 4;

const collide = (a: Box, b: Box, { x, y, middles, widest }: Clearance): boolean => {
  const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  const widths = Math.min(a.width, widest) + Math.min(b.width, widest);
  const boxesTouch = dx < widths / 2 + x && dy < (a.height + b.height) / 2 + y;
  return boxesTouch || dx * dx + dy * dy < middles ** 2;
};

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(Math.max(low, high), value));

interface Step {
  readonly dx: number;
  readonly dy: number;
}

/** Sideways counts double: the groups stand side by side. */
const distance = ({ dx, dy }: Step): number => Math.sqrt(4 * dx * dx + dy * dy);

/** Steps away from where a box would like to be, nearest first. */
const steps = (area: { width: number; height: number }): Step[] => {
  const [columns, rows] = [Math.ceil(area.width / raster), Math.ceil(area.height / raster)];
  const all: Step[] = [];
  for (let row = -rows; row <= rows; row++) {
    for (let column = -columns; column <= columns; column++) all.push({ dx: column * raster, dy: row * raster });
  }
  return all.sort((a, b) => distance(a) - distance(b) || a.dy - b.dy || a.dx - b.dx);
};

/**
 * Moves boxes as little as possible until none lies over another and none over the edge of the area. The first in the
 * list is placed first and so moved least. Where the area is full the last come closer together, by degrees.
 */
export function placeApart(boxes: readonly Box[], area: { readonly width: number; readonly height: number }): Box[] {
  const away = steps(area);
  const placed: Box[] = [];
  for (const box of boxes) {
    const half = { x: Math.min(box.width, area.width / 2) / 2 + edge, y: box.height / 2 + edge };
    const inside = (x: number, y: number) => ({
      ...box,
      x: Math.round(clamp(x, half.x, area.width - half.x)),
      y: Math.round(clamp(y, half.y, area.height - half.y)),
    });
    const wanted = inside(box.x, box.y);
    const fits = ({ x, y }: Box): boolean => {
      const nearestInside = inside(x, y);
      return nearestInside.x === x && nearestInside.y === y;
    };
    const freeWith = (clearance: Clearance): Box | null => {
      const step = away.find(({ dx, dy }) => {
        if (distance({ dx, dy }) > clearance.reach) return false;
        const candidate = { ...wanted, x: wanted.x + dx, y: wanted.y + dy };
        return fits(candidate) && !placed.some((other) => collide(candidate, other, clearance));
      });
      return step ? { ...wanted, x: wanted.x + step.dx, y: wanted.y + step.dy } : null;
    };
    const free = clearances.reduce<Box | null>((found, clearance) => found ?? freeWith(clearance), null);
    placed.push(free ?? wanted);
  }
  return placed;
}
