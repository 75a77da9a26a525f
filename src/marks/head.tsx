import { type HeadLook, headShapes } from '@/picture/head-shapes';
import { Shapes } from './shapes';

/** The head of a mark around (x, y), with a halo of paper. */
export function Head(look: HeadLook) {
  return (
    <g>
      <Shapes shapes={headShapes(look)} />
    </g>
  );
}

/** The same head as a small picture within a line of text. */
export function HeadDot({ size = 9, ...look }: Omit<HeadLook, 'x' | 'y' | 'radius'> & { readonly size?: number }) {
  const box = size + 4;
  return (
    <svg
      width={box}
      height={box}
      viewBox={`0 0 ${box} ${box}`}
      aria-hidden="true"
      style={{ display: 'inline-block', verticalAlign: '-2px', flex: 'none' }}
    >
      <Head {...look} x={box / 2} y={box / 2} radius={size / 2} />
    </svg>
  );
}
