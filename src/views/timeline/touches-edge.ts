import type { Span } from '@/domain/span';
import type { Body } from '@/picture/date-body';
import type { DayScale } from '@/picture/day-scale';

/**
 * Whether a moment may lie in the days shown, but more likely does not: of its possible days the picture shows the lesser
 * part, or its one known bound lies outside.
 */
export function touchesEdge(body: Body, { start, end }: Span, { from, to }: DayScale): boolean {
  if ('inside' in body) return !body.inside;
  if (body.kind !== 'within' || start === null || end === null) return false;
  const shown = Math.min(end, to) - Math.max(start, from) + 1;
  return body.cut.left !== body.cut.right && shown < (end - start + 1) / 2;
}
