import type { DayNumber } from '@/domain/day';
import { clamp } from '@/picture/clamp';

/** Chosen days, inclusive; the edges of the picture stand for no bound. */
export interface DayRange {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** What of the range is held: an end, the whole, or nothing yet. */
export type Grip = 'from' | 'to' | 'move' | 'new';

export interface Drag {
  readonly grip: Grip;
  /** The day under the pointer when it was pressed. */
  readonly anchor: DayNumber;
  readonly before: DayRange;
  readonly now: DayRange;
}

export type BrushAction =
  | { readonly do: 'press'; readonly grip: Grip; readonly day: DayNumber; readonly range: DayRange }
  /** `day` lies under the pointer, `edge` is the day whose start is nearest. */
  | { readonly do: 'move'; readonly day: DayNumber; readonly edge: DayNumber }
  | { readonly do: 'end' };

export const sameRange = (a: DayRange, b: DayRange): boolean => a.from === b.from && a.to === b.to;

const dragged = (drag: Drag, day: DayNumber, edge: DayNumber, whole: DayRange): DayRange => {
  const { grip, anchor, before } = drag;
  if (grip === 'from') return { from: clamp(edge, whole.from, before.to), to: before.to };
  if (grip === 'to') return { from: before.from, to: clamp(edge - 1, before.from, whole.to) };
  if (grip === 'move') {
    const by = clamp(day - anchor, whole.from - before.from, whole.to - before.to);
    return { from: before.from + by, to: before.to + by };
  }
  return {
    from: clamp(Math.min(anchor, day), whole.from, whole.to),
    to: clamp(Math.max(anchor, day), whole.from, whole.to),
  };
};

/** The brush as a machine: pressed, moved, let go; null at rest. Letting go and giving up differ only in what is done with `now`. */
export function brush(drag: Drag | null, action: BrushAction, whole: DayRange): Drag | null {
  if (action.do === 'press') {
    return { grip: action.grip, anchor: action.day, before: action.range, now: action.range };
  }
  if (action.do === 'end' || drag === null) return null;
  const now = dragged(drag, action.day, action.edge, whole);
  return sameRange(now, drag.now) ? drag : { ...drag, now };
}

export type Step = 'day-back' | 'day-on' | 'week-back' | 'week-on' | 'first' | 'last';

const steps: Readonly<Record<Step, number>> = {
  'day-back': -1,
  'day-on': 1,
  'week-back': -7,
  'week-on': 7,
  first: Number.NEGATIVE_INFINITY,
  last: Number.POSITIVE_INFINITY,
};

/** One end moved by keys; the ends never pass each other. */
export function stepRange(range: DayRange, end: 'from' | 'to', step: Step, whole: DayRange): DayRange {
  return end === 'from'
    ? { from: clamp(range.from + steps[step], whole.from, range.to), to: range.to }
    : { from: range.from, to: clamp(range.to + steps[step], range.from, whole.to) };
}
