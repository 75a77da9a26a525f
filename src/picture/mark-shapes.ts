import { type BodyLook, bodyShapes } from './body-shapes';
import { type Body, headAt } from './date-body';
import { headShapes } from './head-shapes';
import type { Shape } from './shape';

/** A date with who and whether: its body, and its head where there is a day to point at. */
export function markShapes(body: Body, { radius, ...look }: BodyLook & { readonly radius?: number }): Shape[] {
  const x = headAt(body);
  const head = x === null ? [] : headShapes({ ...look, x, ...(radius === undefined ? {} : { radius }) });
  return [...bodyShapes(body, look), ...head];
}
