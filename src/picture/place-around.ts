import { inOrder } from '@/domain/in-order';
import { type LabelWish, type PlacedLabel, placeBeside, placeLabels, type Size } from './place-labels';
import { distance, grow, isWithin, overlap, type Rect } from './rect';

/** A label that wants to stand beside its mark. */
export interface LabelRequest extends Size {
  readonly id: string;
  /** The mark, shadow and arrow included. */
  readonly mark: Rect;
}

/** A place and how far down the list of wishes it stands. */
interface RankedPlace extends PlacedLabel {
  readonly rank: number;
}

const gap = 6;
const clearance = 4;
/** Nearer to another mark it may be read as its label: a speaker left out is better than one who is taken for another. */
const astray = 1200;
/** How far along its mark a label may slide, as shares of its own size, nearest first. */
const slides = [0, 0.2, 0.35, 0.5, 0.65, 0.8, 1, 1.2, 1.4].flatMap((slide) => (slide === 0 ? [0] : [-slide, slide]));

/** Right, left, above, below, then the same moved along the mark. */
const placesAround = ({ mark, width, height }: LabelRequest): PlacedLabel[] => {
  const beside = placeBeside.bind(null, mark, { width, height });
  return slides.flatMap((slide) => {
    const [x, y] = [slide * width * 0.5, slide * height];
    return [
      beside('right', gap, y),
      beside('left', gap, y),
      beside('above', gap / 2, x),
      beside('below', gap / 2, x),
      // A little further away it passes under or over a neighbour of the same height.
      beside('above', gap / 2 + clearance, x),
      beside('below', gap / 2 + clearance, x),
    ];
  });
};

/** The places that each label may take whatever the other labels do. */
export function freePlaces(
  requests: readonly LabelRequest[],
  bounds: Rect,
  obstacles: readonly Rect[],
): LabelWish<RankedPlace>[] {
  // Close to another mark it would be read as that mark's label.
  const marks = requests.map(({ id, mark }) => ({ id, mark, near: grow(mark, clearance) }));
  return requests.map((request) => {
    const others = marks.filter(({ id }) => id !== request.id);
    const avoid = [...obstacles, request.mark, ...others.map(({ near }) => near)];
    const isAstray = ({ rect }: PlacedLabel): boolean => {
      const own = distance(rect, request.mark);
      return others.some(({ mark }) => distance(rect, mark) < own);
    };
    const places = placesAround(request).flatMap((place, rank): RankedPlace[] =>
      isWithin(place.rect, bounds) && !avoid.some((other) => overlap(place.rect, other))
        ? [{ ...place, rank: rank + (isAstray(place) ? astray : 0) }]
        : [],
    );
    return { id: request.id, places: places.sort((a, b) => a.rank - b.rank) };
  });
}

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((item, i) =>
        permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
      );

const ordersOf = (requests: readonly LabelRequest[]): LabelRequest[][] => {
  const byX = [...requests].sort(
    (a, b) => a.mark.left - b.mark.left || a.mark.right - b.mark.right || inOrder(a.id, b.id),
  );
  if (byX.length < 5) return permutations(byX);
  const bySize = [...byX].sort((a, b) => b.width * b.height - a.width * a.height);
  return [byX, [...byX].reverse(), bySize, [...bySize].reverse()];
};

/** No place at all is worse than any. */
const unplaced = 10_000;

/**
 * Puts each label beside its mark, touching no mark, no obstacle and no other label: tries a few orders and keeps the one
 * that moves labels least.
 */
export function placeAround(
  requests: readonly LabelRequest[],
  bounds: Rect,
  obstacles: readonly Rect[] = [],
): ReadonlyMap<string, RankedPlace> {
  const wishes = new Map(freePlaces(requests, bounds, obstacles).map((wish) => [wish.id, wish]));
  let best: ReadonlyMap<string, RankedPlace> = new Map();
  let least = Number.POSITIVE_INFINITY;
  for (const order of ordersOf(requests)) {
    const placed = placeLabels(
      order.flatMap(({ id }) => wishes.get(id) ?? []),
      bounds,
    );
    const cost = requests.reduce((sum, { id }) => sum + (placed.get(id)?.rank ?? unplaced), 0);
    if (cost < least) [best, least] = [placed, cost];
    if (cost === 0) break;
  }
  return best;
}
