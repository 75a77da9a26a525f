import type { CSSProperties } from 'react';
import type { Paint, Shape } from '@/picture/shape';
import { fadeOf } from './fades';

interface ShapesProps {
  readonly shapes: readonly Shape[];
  /** Prefix of the gradients that stand on the same page. */
  readonly prefix?: string;
  /** Id of the clip of the chosen days. */
  readonly clip?: string;
}

const fillOf = ({ fill, tint, fade }: Paint, prefix: string): string => {
  if (fill === undefined) return 'none';
  if (tint) return `color-mix(in oklab, ${fill} var(--body-tint), var(--paper))`;
  return fade ? fadeOf(prefix, fade.toward, fill) : fill;
};

const styleOf = (paint: Paint, prefix: string): CSSProperties => ({
  fill: fillOf(paint, prefix),
  ...(paint.stroke === undefined ? {} : { stroke: paint.stroke, strokeWidth: paint.width }),
  ...(paint.dash ? { strokeDasharray: paint.dash.join(' ') } : {}),
  ...(paint.round ? { strokeLinecap: 'round', strokeLinejoin: 'round' } : {}),
  ...(paint.opacity === undefined ? {} : { opacity: paint.opacity }),
});

/** Shapes as SVG, in their order. */
export function Shapes({ shapes, prefix = '', clip = `${prefix}-range` }: ShapesProps) {
  return shapes.map(({ part, path, paint, inside }, i) => (
    <path
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a mark have no other identity than their order.
      key={i}
      d={path}
      data-part={part}
      clipPath={inside ? `url(#${clip})` : undefined}
      style={styleOf(paint, prefix)}
    />
  ));
}
