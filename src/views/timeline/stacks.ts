import { type HitArea, isCramped, target } from './hit-area';

/** A mark of one lane, as it lies in the picture. */
export interface StackMark {
  readonly id: string;
  readonly lane: number;
  readonly isSmall: boolean;
  readonly y: number;
  readonly half: number;
  /** What it takes of its row, with its words. */
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

/** Close enough to take something of the target of a mark. */
const isNear = (mark: StackMark, other: StackMark): boolean =>
  mark.lane === other.lane &&
  Math.max(mark.left, other.left) - Math.min(mark.right, other.right) <= target / 2 &&
  Math.abs(mark.y - other.y) - other.half < target - mark.half;

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

/**
 * For each mark too small to be hit with ease those it stands among; a mark on its own has no stack. A mouse hits what has
 * words, a finger does not.
 */
export function stacksOf(marks: readonly StackMark[], isCoarse: boolean): ReadonlyMap<string, Stack> {
  const stacks = new Map<string, Stack>();
  const crowds = crowdsOf(marks).map((crowd) => marks.filter((one) => crowd.some((member) => isNear(member, one))));
  for (const mark of marks.filter(({ area, isSmall }) => isCramped(area) && (isSmall || isCoarse))) {
    const own = marks.filter((other) => isNear(mark, other));
    const near = crowds.find((crowd) => isNarrow(mark) && crowd.includes(mark)) ?? own;
    if (near.length > 1) stacks.set(mark.id, stackOf(near));
  }
  return stacks;
}
