import { useId } from 'react';
import type { HeadShape, HeadStyle } from '@/picture/head-style';

interface HeadProps {
  readonly x: number;
  readonly y: number;
  /** One fill, or two or three that share the disc. */
  readonly fills: readonly string[];
  readonly style: HeadStyle;
  readonly radius?: number;
  readonly shape?: HeadShape;
}

const at = (x: number, y: number, radius: number, turn: number): string =>
  `${x + radius * Math.sin(turn * 2 * Math.PI)} ${y - radius * Math.cos(turn * 2 * Math.PI)}`;

const slice = (x: number, y: number, radius: number, from: number, to: number, closed: boolean): string =>
  `M${closed ? `${x} ${y}L` : ''}${at(x, y, radius, from)}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(x, y, radius, to)}${closed ? 'Z' : ''}`;

const outline = (shape: 'square' | 'diamond', x: number, y: number, r: number): string =>
  shape === 'square'
    ? `M${x - r} ${y - r}H${x + r}V${y + r}H${x - r}Z`
    : `M${x} ${y - r * 1.25}L${x + r * 1.25} ${y}L${x} ${y + r * 1.25}L${x - r * 1.25} ${y}Z`;

const paper = 'var(--paper)';

/** The head of a mark, an SVG group around (x, y), with a halo of paper. */
export function Head({ x, y, fills, style, radius = 4.5, shape = 'circle' }: HeadProps) {
  const line = 1.8;
  const ring = radius - line / 2;
  const parts = fills.length === 0 ? ['var(--ink-3)'] : fills.slice(0, 3);
  const first = parts[0] ?? 'var(--ink-3)';
  const id = useId();
  if (shape !== 'circle') {
    const path = outline(shape, x, y, style === 'filled' ? radius : ring);
    return (
      <g>
        <path d={outline(shape, x, y, radius + 1.6)} style={{ fill: paper }} />
        <path
          d={path}
          style={
            style === 'filled'
              ? { fill: first }
              : {
                  fill: paper,
                  stroke: first,
                  strokeWidth: line,
                  strokeDasharray: style === 'dotted' ? '1.7 2.2' : undefined,
                }
          }
        />
        {style === 'struck' && <Strike x={x} y={y} radius={radius} stroke={first} />}
      </g>
    );
  }
  const step = 1 / parts.length;
  const start = parts.length === 2 ? 0.5 : 0;
  return (
    <g>
      <circle cx={x} cy={y} r={radius + 1.6} style={{ fill: paper }} />
      {parts.length === 1 ? (
        <circle
          cx={x}
          cy={y}
          r={style === 'filled' ? radius : ring}
          style={
            style === 'filled'
              ? { fill: first }
              : {
                  fill: 'none',
                  stroke: first,
                  strokeWidth: line,
                  strokeDasharray: style === 'dotted' ? '1.7 2.2' : undefined,
                }
          }
        />
      ) : (
        parts.map((fill, i) => {
          const from = start + i * step;
          const path = slice(x, y, style === 'filled' ? radius : ring, from, from + step, style === 'filled');
          return (
            <path
              key={`${id}${fill}`}
              d={path}
              style={
                style === 'filled'
                  ? { fill, stroke: paper, strokeWidth: 0.7 }
                  : {
                      fill: 'none',
                      stroke: fill,
                      strokeWidth: line,
                      strokeDasharray: style === 'dotted' ? '1.7 2.2' : undefined,
                    }
              }
            />
          );
        })
      )}
      {style === 'struck' && <Strike x={x} y={y} radius={radius} stroke={first} />}
    </g>
  );
}

const Strike = ({ x, y, radius, stroke }: { x: number; y: number; radius: number; stroke: string }) => (
  <path
    d={`M${x - radius - 1} ${y + radius + 1}L${x + radius + 1} ${y - radius - 1}`}
    style={{ stroke, strokeWidth: 1.8, strokeLinecap: 'round' }}
  />
);

/** The same head as a small picture within a line of text. */
export function HeadDot({
  fills,
  style,
  shape,
  size = 9,
}: Omit<HeadProps, 'x' | 'y' | 'radius'> & { readonly size?: number }) {
  const box = size + 4;
  return (
    <svg
      width={box}
      height={box}
      viewBox={`0 0 ${box} ${box}`}
      aria-hidden="true"
      style={{ display: 'inline-block', verticalAlign: '-2px', flex: 'none' }}
    >
      <Head x={box / 2} y={box / 2} fills={fills} style={style} radius={size / 2} {...(shape ? { shape } : {})} />
    </svg>
  );
}
