export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label that wants to stand beside its mark. */
export interface LabelRequest {
  readonly id: string;
  /** The mark, shadow and arrow included. */
  readonly mark: Box;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel extends Box {
  /** How its lines are set: towards the mark. */
  readonly align: 'start' | 'middle' | 'end';
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const grow = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const gap = 6;
const clearance = 4;
/** How far along its mark a label may slide, as shares of its own size, nearest first. */
const slides = [0, 0.2, 0.35, 0.5, 0.65, 0.8, 1, 1.2, 1.4].flatMap((slide) => (slide === 0 ? [0] : [-slide, slide]));

const candidates = ({ mark, width, height }: LabelRequest): PlacedLabel[] => {
  const middleX = mark.x + mark.width / 2 - width / 2;
  const middleY = mark.y + mark.height / 2 - height / 2;
  const right = mark.x + mark.width + gap;
  const left = mark.x - gap - width;
  const above = mark.y - gap / 2 - height;
  const below = mark.y + mark.height + gap / 2;
  return slides.flatMap((slide): PlacedLabel[] => {
    const slidX = middleX + slide * width * 0.5;
    const slidY = middleY + slide * height;
    return [
      { x: right, y: slidY, width, height, align: 'start' },
      { x: left, y: slidY, width, height, align: 'end' },
      { x: slidX, y: above, width, height, align: 'middle' },
      { x: slidX, y: below, width, height, align: 'middle' },
      // A little further away it passes under or over a neighbour of the same height.
      { x: slidX, y: above - clearance, width, height, align: 'middle' },
      { x: slidX, y: below + clearance, width, height, align: 'middle' },
    ];
  });
};

type Placement = ReadonlyMap<string, PlacedLabel>;

export interface Choice {
  readonly box: PlacedLabel;
  /** How far down the list of wishes it stands. */
  readonly rank: number;
}

/** The places a label may take whatever the others do, worked out once for all orders. */
export const choicesOf = (
  requests: readonly LabelRequest[],
  bounds: Box,
  obstacles: readonly Box[],
): Map<string, Choice[]> => {
  // Close to another mark it would be read as that mark's label.
  const marks = requests.map(({ id, mark }) => ({ id, near: grow(mark, clearance) }));
  return new Map(
    requests.map((request) => {
      const avoid = [...obstacles, request.mark, ...marks.flatMap(({ id, near }) => (id === request.id ? [] : [near]))];
      const free = candidates(request).flatMap((box, rank): Choice[] =>
        within(box, bounds) && !avoid.some((other) => overlaps(box, other)) ? [{ box, rank }] : [],
      );
      return [request.id, free];
    }),
  );
};

const placeInOrder = (
  requests: readonly LabelRequest[],
  choices: ReadonlyMap<string, readonly Choice[]>,
): [Placement, number] => {
  const placed = new Map<string, PlacedLabel>();
  let cost = 0;
  for (const { id } of requests) {
    const choice = choices.get(id)?.find(({ box }) => ![...placed.values()].some((other) => overlaps(box, other)));
    cost += choice ? choice.rank : 1000;
    if (choice) placed.set(id, choice.box);
  }
  return [placed, cost];
};

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((item, i) =>
        permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
      );

const ordersOf = (requests: readonly LabelRequest[]): LabelRequest[][] => {
  const byX = [...requests].sort((a, b) => a.mark.x - b.mark.x || a.id.localeCompare(b.id));
  if (byX.length < 5) return permutations(byX);
  const bySize = [...byX].sort((a, b) => b.width * b.height - a.width * a.height);
  return [byX, [...byX].reverse(), bySize, [...bySize].reverse()];
};

/**
 * Puts each label beside its mark, touching no mark, no obstacle and no other label. A label without a place is left out
 * of the answer: the caller shortens it or says so. Tries a few orders and keeps the one that moves labels least.
 */
export function placeLabels(requests: readonly LabelRequest[], bounds: Box, obstacles: readonly Box[] = []): Placement {
  let best: Placement = new Map();
  let least = Number.POSITIVE_INFINITY;
  const choices = choicesOf(requests, bounds, obstacles);
  for (const order of ordersOf(requests)) {
    const [placement, cost] = placeInOrder(order, choices);
    if (cost < least) [best, least] = [placement, cost];
    if (cost === 0) break;
  }
  return best;
}
