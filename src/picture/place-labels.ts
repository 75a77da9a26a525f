import { isWithin, type Rect } from './rect';
import { RectGrid } from './rect-grid';

/** Where the words of a label stand, and how its lines are set: towards the mark. */
export interface PlacedLabel {
  readonly rect: Rect;
  readonly anchor: 'start' | 'middle' | 'end';
}

export type Side = 'left' | 'right' | 'below' | 'above';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A label beside its mark, `off` pixels away and moved by `slide` along it from where the middles agree. */
export function placeBeside(mark: Rect, { width, height }: Size, side: Side, off: number, slide: number): PlacedLabel {
  const isBeside = side === 'left' || side === 'right';
  const left = isBeside
    ? side === 'right'
      ? mark.right + off
      : mark.left - off - width
    : (mark.left + mark.right - width) / 2 + slide;
  const top = isBeside
    ? (mark.top + mark.bottom - height) / 2 + slide
    : side === 'below'
      ? mark.bottom + off
      : mark.top - off - height;
  return {
    rect: { left, top, right: left + width, bottom: top + height },
    anchor: side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle',
  };
}

/** A label and the places it would take, from the one it likes best to the one it likes least. */
export interface LabelWish<Place extends PlacedLabel = PlacedLabel> {
  readonly id: string;
  readonly places: readonly Place[];
  /** What speaks against a place that is free; the least of it counts before what it likes. */
  readonly costOf?: (place: Place) => number;
}

const clearest = <Place extends PlacedLabel>(
  { places, costOf = () => 0 }: LabelWish<Place>,
  isFree: (place: Place) => boolean,
): Place | undefined => {
  let best: Place | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    if (!isFree(place)) continue;
    const cost = costOf(place);
    if (cost < least) [best, least] = [place, cost];
    if (cost === 0) break;
  }
  return best;
};

/**
 * Gives each label, in this order, the first of its places that is within the bounds and clear of all obstacles and of every
 * label before it, among those of least cost; one that had a place under `before` keeps it if it can. A label without a place is left out of the
 * answer: the caller shortens it or says so.
 */
export function placeLabels<Place extends PlacedLabel>(
  wishes: readonly LabelWish<Place>[],
  bounds: Rect,
  obstacles: Iterable<Rect> = [],
  before: ReadonlyMap<string, Place> = new Map(),
): ReadonlyMap<string, Place> {
  const taken = new RectGrid(obstacles);
  const placed = new Map<string, Place>();
  const isFree = ({ rect }: PlacedLabel): boolean => isWithin(rect, bounds) && !taken.touches(rect);
  for (const wish of wishes) {
    const { id } = wish;
    const old = before.get(id);
    const found = old && isFree(old) ? old : clearest(wish, isFree);
    if (!found) continue;
    placed.set(id, found);
    taken.add(found.rect);
  }
  return placed;
}
