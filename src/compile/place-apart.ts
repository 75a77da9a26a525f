import { type Area, type Box, type Clearance, Room, raster } from './free-room';

/** Room as it should be, and what is given up first when the area is full. */
const clearances: readonly Clearance[] = [
  { x: 10, y: 6, middles: 44, widest: Number.POSITIVE_INFINITY, reach: 320 },
  { x: 6, y: 2, middles: 44, widest: 200, reach: 320 },
  { x: 0, y: 0, middles: 32, widest: 60, reach: Number.POSITIVE_INFINITY },
  // Of thousands only the dots can be kept apart, and at last only that no two are one.
  { x: 0, y: 0, middles: 12, widest: 0, reach: Number.POSITIVE_INFINITY },
  { x: 0, y: 0, middles: 6, widest: 0, reach: Number.POSITIVE_INFINITY },
  { x: 0, y: 0, middles: 1, widest: 0, reach: Number.POSITIVE_INFINITY },
];
const edge = 20;

const halfOf = ({ width, height }: Pick<Box, 'width' | 'height'>, area: Area): { x: number; y: number } => ({
  x: Math.min(width, area.width / 2) / 2 + edge,
  y: height / 2 + edge,
});

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(Math.max(low, high), value));

interface Step {
  readonly dx: number;
  readonly dy: number;
  readonly far: number;
}

/** Steps away from where a box would like to be, nearest first. Sideways counts double: the groups stand side by side. */
const steps = (area: Area): readonly Step[] => {
  const [columns, rows] = [Math.ceil(area.width / raster), Math.ceil(area.height / raster)];
  const [wide, high] = [2 * columns + 1, 2 * rows + 1];
  // One number for the distance, the row and the column: numbers are sorted many times as fast as what they stand for.
  const all = Float64Array.from({ length: wide * high }, (_, place) => {
    const [dx, dy] = [(place % wide) - columns, Math.floor(place / wide) - rows];
    return (4 * dx * dx + dy * dy) * wide * high + place;
  }).sort();
  return Array.from(all, (key): Step => {
    const place = key % (wide * high);
    const [dx, dy] = [(place % wide) - columns, Math.floor(place / wide) - rows];
    return { dx: dx * raster, dy: dy * raster, far: Math.sqrt(4 * dx * dx + dy * dy) * raster };
  });
};

/**
 * Moves boxes as little as possible until none lies over another and none over the edge of the area. The first in the
 * list is placed first and so moved least. Where the area is full the last come closer together, by degrees.
 */
export function placeApart(boxes: readonly Box[], area: Area): Box[] {
  const away = steps(area);
  const placed: Box[] = [];
  const rooms = new Map<string, Room>();
  const roomFor = (clearance: Clearance, { width, height }: Box): Room => {
    const key = `${clearances.indexOf(clearance)} ${width} ${height}`;
    const room = rooms.get(key) ?? new Room(area, halfOf({ width, height }, area), { width, height }, clearance);
    rooms.set(key, room);
    room.take(placed);
    return room;
  };
  for (const box of boxes) {
    const half = halfOf(box, area);
    const wanted = {
      ...box,
      x: Math.round(clamp(box.x, half.x, area.width - half.x)),
      y: Math.round(clamp(box.y, half.y, area.height - half.y)),
    };
    const freeWith = (clearance: Clearance): Box | null => {
      const room = roomFor(clearance, box);
      if (!room.hasFree(wanted)) return null;
      for (const { dx, dy, far } of away) {
        if (far > clearance.reach) return null;
        if (room.isFree(wanted.x + dx, wanted.y + dy)) return { ...wanted, x: wanted.x + dx, y: wanted.y + dy };
      }
      return null;
    };
    const free = clearances.reduce<Box | null>((found, clearance) => found ?? freeWith(clearance), null);
    placed.push(free ?? wanted);
  }
  return placed;
}
