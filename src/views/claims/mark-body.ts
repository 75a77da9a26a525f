import { parseDay } from '@/domain/day';
import type { Span } from '@/domain/span';
import { precisionOf, type When } from '@/domain/when';
import type { DayScale } from '@/picture/day-scale';

export type BodyShape = 'day' | 'within' | 'about' | 'before' | 'after' | 'span' | 'since' | 'until';

/** Where a mark stands in time and how its date is drawn. */
export interface MarkBody {
  readonly shape: BodyShape;
  /** Where its head or bar stands; for `within` the middle of the pill, where no head is drawn. */
  readonly x: number;
  /** The days it may cover, within the picture. */
  readonly left: number;
  readonly right: number;
  /** Whether it stands on a day that can bear a head. */
  readonly head: boolean;
  /** The date lies before or after the picture; the mark stands at its edge. */
  readonly beyond: 'earlier' | 'later' | null;
}

const fade = 26;

const named = (when: When): number | null => parseDay(when.edtf.replace(/[~?%]/g, ''));

const shapeOf = (when: When): BodyShape => {
  const precision = precisionOf(when);
  if (precision === 'open') return when.start === null ? 'until' : 'since';
  if (precision === 'unknown') return 'within';
  // "About a month" names no day to put a head on.
  return precision === 'about' && named(when) === null ? 'within' : precision;
};

/** Null for a row without a date on this clock. */
export function markBody(when: When | null, span: Span | null, scale: DayScale): MarkBody | null {
  if (!when || !span || (span.start === null && span.end === null)) return null;
  const first = span.start ?? Number.NEGATIVE_INFINITY;
  const last = span.end ?? Number.POSITIVE_INFINITY;
  const beyond = last < scale.from ? 'earlier' : first > scale.to ? 'later' : null;
  if (beyond) {
    const x = beyond === 'earlier' ? scale.left : scale.right;
    return { shape: shapeOf(when), x, left: x, right: x, head: true, beyond };
  }
  const half = scale.dayWidth / 2;
  const edge = (day: number, side: number): number =>
    Math.min(Math.max(scale.middleOf(day) + side * half, scale.left), scale.right);
  const left = edge(first, -1);
  const right = edge(last, 1);
  const shape = shapeOf(when);
  const isShown = (day: number): boolean => day >= scale.from && day <= scale.to;
  // A known bound outside the picture leaves a stretch at its edge, and no day to put a head on.
  const pill = (from: number, to: number): MarkBody => ({
    shape: 'within',
    x: (from + to) / 2,
    left: from,
    right: to,
    head: false,
    beyond,
  });
  if (shape === 'before' || shape === 'until') {
    if (!isShown(last)) return pill(Math.max(scale.left, scale.right - fade), scale.right);
    const x = scale.middleOf(last);
    return { shape, x, left: Math.max(scale.left, x - fade), right: x, head: true, beyond };
  }
  if (shape === 'after' || shape === 'since') {
    if (!isShown(first)) return pill(scale.left, Math.min(scale.right, scale.left + fade));
    const x = scale.middleOf(first);
    return { shape, x, left: x, right: Math.min(scale.right, x + fade), head: true, beyond };
  }
  if (shape === 'span')
    return { shape, x: isShown(first) ? scale.middleOf(first) : left, left, right, head: isShown(first), beyond };
  const day = shape === 'about' ? named(when) : shape === 'day' ? first : null;
  if (day === null || !isShown(day)) return pill(left, right);
  return {
    shape,
    x: scale.middleOf(day),
    left: shape === 'day' ? scale.middleOf(day) : left,
    right: shape === 'day' ? scale.middleOf(day) : right,
    head: true,
    beyond,
  };
}
