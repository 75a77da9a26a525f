import type { Toward } from './date-body';

/** A colour as CSS writes it. */
export type Ink = string;

/** How a shape is inked: an area, a line, or both; colours by their tokens, so that each drawer has its own theme. */
export interface Paint {
  readonly fill?: Ink;
  /** The fill mixed with paper: some day in these. */
  readonly tint?: true;
  /** The fill fades away to that side, over the width of the shape from `left` to `right`. */
  readonly fade?: { readonly toward: Toward; readonly left: number; readonly right: number };
  readonly stroke?: Ink;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly round?: true;
  readonly opacity?: number;
}

/** One piece of a mark, as SVG and canvas both draw it. */
export interface Shape {
  /** What it is of the mark. */
  readonly part: string;
  readonly path: string;
  readonly paint: Paint;
  /** Drawn only within the chosen days. */
  readonly inside?: true;
}

export const paper: Ink = 'var(--paper)';
/** What nobody is told to have done. */
export const nobody: Ink = 'var(--ink-3)';

/** As long as a coordinate needs to be. */
export const px = (value: number): number => Math.round(value * 100) / 100;

export const rectPath = (x: number, y: number, width: number, height: number): string =>
  `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}Z`;

export const circlePath = (x: number, y: number, radius: number): string =>
  `M${px(x - radius)} ${px(y)}a${radius} ${radius} 0 1 1 ${radius * 2} 0a${radius} ${radius} 0 1 1 ${-radius * 2} 0Z`;
