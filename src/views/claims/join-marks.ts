import { orderDay } from './claim-row';
import type { DrawnMark } from './label-marks';

export interface JoinedMarks {
  readonly from: DrawnMark;
  readonly to: DrawnMark;
}

const isPoint = ({ body, shape }: DrawnMark): boolean =>
  shape.form === 'head' && (body.kind === 'day' || body.kind === 'about');

const sameThing = ({ mark: { row, quantity } }: DrawnMark): string =>
  [quantity.subject, quantity.unit, quantity.posture, row.item.claimant].join(' ');

/**
 * What one speaker says of one quantity, from one day to the next: the same subject, unit, posture and claimant.
 * A range or a stretch of days has no point that a line could touch.
 */
export function joinMarks(marks: readonly DrawnMark[]): JoinedMarks[] {
  const points = marks.filter(isPoint).sort((a, b) => orderDay(a.mark.row) - orderDay(b.mark.row));
  return points.flatMap((to, i): JoinedMarks[] => {
    const from = points.slice(0, i).findLast((earlier) => sameThing(earlier) === sameThing(to));
    return from ? [{ from, to }] : [];
  });
}
