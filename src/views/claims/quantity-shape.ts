import type { Quantity } from '@/domain/quantity';
import type { MarkBody } from './mark-body';
import type { Box } from './place-labels';

/** The hedge of a number, in pixels from the top of its panel. */
export interface QuantityShape {
  /** `bar`: a range without a best guess. `head`: one number, perhaps about, more or fewer. */
  readonly form: 'bar' | 'head';
  readonly top: number;
  readonly bottom: number;
  /** Where an arrow ends, for a number open on that side. */
  readonly arrow: { readonly from: number; readonly to: number } | null;
  readonly about: boolean;
  /** Everything drawn, date included. */
  readonly box: Box;
}

const radius = 5;
const stub = 13;
const longArrow = 30;

/** How a number is drawn on a scale; every value it does not give stays open. */
export function quantityShape(
  { min, max, comparator }: Quantity,
  body: MarkBody,
  at: (value: number) => number,
  room: { readonly top: number; readonly bottom: number },
): QuantityShape {
  const isBar = comparator === 'range' || (min !== null && max !== null && min !== max);
  const value = comparator === '<' ? (max ?? min ?? 0) : (min ?? max ?? 0);
  const up = isBar ? max === null : comparator === '>';
  const down = isBar ? min === null : comparator === '<';
  const low = at(isBar ? (min ?? max ?? 0) : value);
  const high = at(isBar ? (max ?? min ?? 0) : value);
  const about = comparator === '~';
  const arrow = up
    ? { from: high, to: Math.max(room.top, high - longArrow) }
    : down
      ? { from: low, to: Math.min(room.bottom, low + longArrow) }
      : null;
  const half = isBar ? 1 : about ? stub : radius;
  const top = Math.min(high - half, arrow?.to ?? high);
  const bottom = Math.max(low + half, arrow?.to ?? low);
  const left = Math.min(body.left, body.x - 6);
  return {
    form: isBar ? 'bar' : 'head',
    top: high,
    bottom: low,
    arrow,
    about,
    box: { x: left, y: top, width: Math.max(body.right, body.x + 6) - left, height: bottom - top },
  };
}
