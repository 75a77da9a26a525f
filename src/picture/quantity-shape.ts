import type { Quantity } from '@/domain/quantity';
import { bodyShapes } from './body-shapes';
import { anchorOf, type Body, extentOf, headAt } from './date-body';
import { headShapes } from './head-shapes';
import { dashes, type HeadShape, type HeadStyle } from './head-style';
import type { Rect } from './rect';
import { type Ink, px, type Shape } from './shape';

/** A number as it was given, of whatever. */
export type Hedged = Pick<Quantity, 'min' | 'max' | 'comparator'>;

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
  readonly box: Rect;
}

const radius = 4.5;
const reach = 5;
const stub = 13;
const longArrow = 30;
const cap = 5;

/** How a number is drawn on a scale; every value it does not give stays open. */
export function quantityShape(
  { min, max, comparator }: Hedged,
  body: Body,
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
  const half = isBar ? 1 : about ? stub : reach;
  const top = Math.min(high - half, arrow?.to ?? high);
  const bottom = Math.max(low + half, arrow?.to ?? low);
  const x = numberX(body);
  const { left, right } = extentOf(body);
  return {
    form: isBar ? 'bar' : 'head',
    top: high,
    bottom: low,
    arrow,
    about,
    box: { left: Math.min(left, x - 6), top, right: Math.max(right, x + 6), bottom },
  };
}

/** Where in time the number itself stands: on its day, else in the middle or at the bound of what is known. */
export const numberX = (body: Body): number => headAt(body) ?? anchorOf(body);

interface QuantityLook {
  readonly fill: Ink;
  readonly style: HeadStyle;
  /** The form of its head: whose forces it counts. */
  readonly shape?: HeadShape;
  /** Only possibly in the chosen dates. */
  readonly hollow?: boolean;
}

/** The pieces of a number with its hedge and its date. */
export function quantityShapes(
  { form, top, bottom, arrow, about }: QuantityShape,
  body: Body,
  { fill, style, shape = 'circle', hollow = false }: QuantityLook,
): Shape[] {
  const x = numberX(body);
  const isBar = form === 'bar';
  const head = headAt(body);
  const y = (top + bottom) / 2;
  const stroke = { stroke: fill, width: 2.2 };
  const dash = isBar ? dashes[style] : undefined;
  const shapes: Shape[] = bodyShapes(body, {
    y,
    fills: [fill],
    style,
    filling: hollow ? 'hollow' : 'solid',
    ...(isBar ? { pill: Math.max(9, bottom - top) } : {}),
  });
  const draw = (part: string, path: string, paint: Shape['paint'] = stroke): void =>
    void shapes.push({ part, path, paint });
  if (isBar) {
    const caps = [top, bottom].map((value) => `M${px(x - cap)} ${px(value)}h${cap * 2}`).join('');
    draw('range', `M${px(x)} ${px(top)}V${px(bottom)}${caps}`, { ...stroke, ...(dash ? { dash } : {}) });
  }
  if (about && !isBar) {
    draw('stubs', `M${px(x)} ${px(top - stub)}V${px(top - 6.5)}M${px(x)} ${px(top + 6.5)}V${px(top + stub)}`, {
      stroke: fill,
      width: 2,
      dash: [2.4, 2],
    });
  }
  if (arrow) {
    const back = arrow.to < arrow.from ? 6 : -6;
    draw(
      'arrow',
      `M${px(x)} ${px(arrow.from)}V${px(arrow.to)}M${px(x - 4)} ${px(arrow.to + back)}L${px(x)} ${px(arrow.to)}L${px(x + 4)} ${px(arrow.to + back)}`,
    );
  }
  if (!isBar && head !== null) shapes.push(...headShapes({ x: head, y: top, fills: [fill], style, radius, shape }));
  return shapes;
}
