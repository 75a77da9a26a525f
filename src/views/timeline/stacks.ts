import { type HitArea, isCramped, target } from './hit-area';

/** A mark of one lane, as it lies in the picture. */
export interface StackMark {
  readonly id: string;
  readonly lane: number;
  readonly isSmall: boolean;
  readonly y: number;
  readonly half: number;
  /** Its ink, without its words. */
  readonly left: number;
  readonly right: number;
  readonly area: HitArea;
}

/** Marks so close together that they are told larger, as a list, on one click. */
export interface Stack {
  readonly ids: readonly string[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const isNear = (a: StackMark, b: StackMark): boolean =>
  a.lane === b.lane &&
  Math.max(a.left, b.left) - Math.min(a.right, b.right) < target / 2 &&
  Math.abs(a.y - b.y) - a.half - b.half < target / 2;

const stackOf = (marks: readonly StackMark[]): Stack => ({
  ids: marks.map(({ id }) => id),
  left: Math.min(...marks.map(({ left }) => left)),
  right: Math.max(...marks.map(({ right }) => right)),
  top: Math.min(...marks.map(({ y, half }) => y - half)),
  bottom: Math.max(...marks.map(({ y, half }) => y + half)),
});

/** A mark wider than this is near to much that is not near to each other. */
const narrow = 60;

const isNarrow = ({ left, right }: StackMark): boolean => right - left <= narrow;

/** Narrow small marks that are near to each other, directly or over others. */
const crowdsOf = (marks: readonly StackMark[]): StackMark[][] => {
  const crowds: StackMark[][] = [];
  for (const mark of marks.filter((one) => one.isSmall && isCramped(one.area) && isNarrow(one))) {
    const joined = crowds.filter((crowd) => crowd.some((other) => isNear(mark, other)));
    for (const crowd of joined) crowds.splice(crowds.indexOf(crowd), 1);
    crowds.push([...joined.flat(), mark]);
  }
  return crowds;
};

/** For each mark too small to be hit with ease those it stands among; a mark on its own has no stack. */
export function stacksOf(marks: readonly StackMark[]): ReadonlyMap<string, Stack> {
  const stacks = new Map<string, Stack>();
  const crowds = crowdsOf(marks).map((crowd) => marks.filter((one) => crowd.some((member) => isNear(one, member))));
  for (const mark of marks.filter(({ area }) => isCramped(area))) {
    const own = marks.filter((other) => isNear(mark, other));
    const near = crowds.find((crowd) => isNarrow(mark) && crowd.includes(mark)) ?? own;
    if (near.length > 1) stacks.set(mark.id, stackOf(near));
  }
  return stacks;
}
