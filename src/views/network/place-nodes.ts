import { inOrder } from '@/domain/in-order';
import { clamp } from '@/picture/clamp';
import type { Side } from '@/picture/place-labels';
import type { Rect } from '@/picture/rect';
import { fillGaps } from './fill-gaps';

/** An actor to be placed: where it lies in the dataset's own picture, from 0 to 1, and the room its label takes. */
export interface Seat {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Where it comes in its column, from the top; the same order in every room. */
  readonly row: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  /** Where there is most room for its label. */
  readonly side: Side;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

const edge = 12;
/** Shares of the dataset's picture that lie at its left and right sides. */
const leftmost = 0.36;
const rightmost = 0.66;
const leastRow = 20;

/** Large enough for the dataset's own picture with every label. */
export const isRoomy = ({ width, height }: Room): boolean => width >= 760 && height >= 400;

/** How many actors a small picture shows at rest. */
export const countFor = ({ width, height }: Room): number => clamp(Math.round((width * height) / 5600), 8, 40);

export const flankOf = (x: number): 'left' | 'right' | 'middle' =>
  x < leftmost ? 'left' : x > rightmost ? 'right' : 'middle';

/** The dataset's own picture, stretched to the room. */
export const placePlainly = (seats: readonly Pick<Seat, 'id' | 'x' | 'y'>[], room: Room): Map<string, Place> =>
  new Map(
    seats.map(({ id, x, y }) => [
      id,
      {
        x: edge * 3 + x * (room.width - 6 * edge),
        y: edge + y * (room.height - 2 * edge),
        side: x < leftmost ? 'left' : x > rightmost ? 'right' : 'below',
      },
    ]),
  );

const rowOf = ({ height }: Seat): number => Math.max(leastRow, height + 1);

const byRow = (a: Seat, b: Seat): number => a.row - b.row || inOrder(a.id, b.id);

/** The most important seats that stand below each other without touching; the others are for the middle. */
const column = (seats: readonly Seat[], room: Room): Seat[] => {
  let left = room.height - 4;
  const fitting: Seat[] = [];
  for (const seat of seats) {
    if (rowOf(seat) > left) continue;
    left -= rowOf(seat);
    fitting.push(seat);
  }
  return fitting.sort(byRow);
};

interface Flank {
  readonly places: Map<string, Place>;
  /** The innermost x that its nodes reach. */
  readonly inner: number;
}

/** One side of the picture: seats spread over the height in their own order, labels outward. */
const flank = (seats: readonly Seat[], side: 'left' | 'right', room: Room): Flank => {
  const inward = side === 'left' ? 1 : -1;
  const out = side === 'left' ? 0 : room.width;
  const start = room.width * 0.19;
  const swing = room.width * 0.09;
  const xs = seats.map(({ x }) => x);
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  const spare = (room.height - 4 - seats.reduce((sum, seat) => sum + rowOf(seat), 0)) / Math.max(1, seats.length);
  const places = new Map<string, Place>();
  let top = 2;
  for (const seat of seats) {
    const share = most > least ? (seat.x - least) / (most - least) : 0.5;
    const depth = side === 'left' ? share : 1 - share;
    const row = rowOf(seat) + spare;
    const reach = Math.max(start + depth * swing, seat.width + seat.radius * 1.25 + 6);
    places.set(seat.id, { x: out + inward * reach, y: top + row / 2, side });
    top += row;
  }
  return { places, inner: out + inward * (start + swing + 14) };
};

/**
 * A place for every actor, the same for a room of this size whatever the filter. A roomy picture is the dataset's own,
 * stretched. A small one keeps its order but not its distances: the `count` first seats are spread with their labels,
 * left and right parties along the sides, and the rest stand in the gaps, to be shown when they are asked for.
 */
export function placeNodes(seats: readonly Seat[], count: number, room: Room): ReadonlyMap<string, Place> {
  if (isRoomy(room)) return placePlainly(seats, room);
  const shown = seats.slice(0, count);
  const west = column(
    shown.filter(({ x }) => x < leftmost),
    room,
  );
  const east = column(
    shown.filter(({ x }) => x > rightmost),
    room,
  );
  const [left, right] = [flank(west, 'left', room), flank(east, 'right', room)];
  const places = new Map([...left.places, ...right.places]);
  const middle = shown.filter(({ id }) => !places.has(id));
  const rest = seats.slice(count);

  const band = right.inner - left.inner;
  const wanted = (seat: Seat): { x: number; y: number } => {
    const share = clamp((seat.x - leftmost) / (rightmost - leftmost), 0, 1);
    const flat = seat.x < leftmost ? left.inner * (seat.x / leftmost) : left.inner + share * band;
    const x =
      seat.x > rightmost ? right.inner + (room.width - right.inner) * ((seat.x - rightmost) / (1 - rightmost)) : flat;
    return { x, y: edge + seat.y * (room.height - 2 * edge) };
  };
  const ranks = new Map([...middle].sort(byRow).map(({ id }, i) => [id, (i + 0.5) / middle.length] as const));
  const taken: Rect[] = shown.flatMap((seat) => {
    const place = places.get(seat.id);
    return place ? [roomOf(seat, place)] : [];
  });
  const inner = fillGaps(
    middle.map((seat) => {
      const { x } = wanted(seat);
      const spread = edge + (ranks.get(seat.id) ?? 0.5) * (room.height - 2 * edge);
      const half = { x: Math.max(seat.width / 2, seat.radius) + 3, y: seat.radius * 1.25 + 3 };
      return { id: seat.id, x, y: spread, half, below: seat.height + 4 };
    }),
    taken,
    room,
  );
  for (const seat of middle) {
    const point = inner.get(seat.id) ?? wanted(seat);
    places.set(seat.id, { ...point, side: 'below' });
    taken.push(roomOf(seat, { ...point, side: 'below' }));
  }
  const gaps = fillGaps(
    rest.map((seat) => ({
      id: seat.id,
      ...wanted(seat),
      half: { x: 8, y: 8 },
      below: 0,
      clear: { side: Math.max(10, seat.width / 2), below: 12 + seat.height },
    })),
    taken,
    room,
  );
  for (const seat of rest) {
    const point = gaps.get(seat.id) ?? wanted(seat);
    const side = point.x < left.inner ? 'left' : point.x > right.inner ? 'right' : 'below';
    places.set(seat.id, { ...point, side });
  }
  return places;
}

/** A node with its label. */
const roomOf = ({ radius, width, height }: Seat, { x, y, side }: Place): Rect => {
  const reach = radius * 1.25 + 2;
  const half = Math.max(reach, height / 2);
  if (side === 'left') return { left: x - reach - 4 - width, top: y - half, right: x + reach, bottom: y + half };
  if (side === 'right') return { left: x - reach, top: y - half, right: x + reach + 4 + width, bottom: y + half };
  const wide = Math.max(reach, width / 2);
  return { left: x - wide, top: y - reach, right: x + wide, bottom: y + reach + height + 4 };
};
