import type { Sign } from '@/domain/vocabulary';
import { chevronAt, chevronPath } from '@/picture/chevrons';
import { curvePath } from '@/picture/curve';
import { brokenLine, dotsOf } from '@/picture/edge-shapes';
import { headStyle } from '@/picture/head-style';
import type { DrawnEdge } from './drawn-edge';

/** One stroke of the pen for all lines that look alike. */
interface Stroke {
  readonly sign: Sign;
  readonly isDim: boolean;
  /** Filled with, or drawn in, the colour of the paper. */
  readonly hollow: 'fill' | 'stroke' | null;
  readonly width: number;
  readonly dash: string | undefined;
  readonly d: string;
}

const round = (value: number): number => Math.round(value * 10) / 10;
const known = new WeakMap<DrawnEdge, readonly Stroke[]>();

const strokesOf = (drawn: DrawnEdge): readonly Stroke[] => {
  const { edge, points, standing, weight } = drawn;
  const { sign, status, isInferred } = edge;
  const broken = isInferred ? brokenLine.join(' ') : undefined;
  const [grown, isHollow] = [Math.min(1, Math.log2(Math.max(1, weight)) / 4), standing === 'possible'];
  const path = curvePath(points);
  const make = (width: number, d = path, hollow: Stroke['hollow'] = null, dash?: string): Stroke => ({
    sign,
    isDim: standing === 'outside',
    hollow,
    width: round(width),
    dash,
    d,
  });
  const strokes: Stroke[] = [];
  if (sign === 'hostile') {
    // Among many lines an arrow head at the end and one on the way tell the direction.
    const size = isHollow ? 2.5 : 2.8 + 1.1 * grown;
    const ends = [Math.floor(points.length / 2), points.length - 1].flatMap((i) => chevronAt(points, i, size));
    const heads = chevronPath(ends, isHollow);
    strokes.push(
      make(isHollow ? 0.7 : 1 + 0.8 * grown, path, null, broken),
      make(1.1, heads, isHollow ? 'fill' : null),
    );
  } else {
    const width = sign === 'cooperative' ? 2 + 1.8 * grown : 2.2 + 1.4 * grown;
    const dash = sign === 'neutral' ? dotsOf(round(4.7 + 2.4 * grown), isInferred).join(' ') : broken;
    strokes.push(make(isHollow ? width + 0.8 : width, path, null, dash));
    if (isHollow) strokes.push(make(width - 0.9, path, 'stroke', dash));
  }
  const middle = status === 'occurred' ? null : points[Math.floor(points.length / 2)];
  if (middle) {
    const ring = `M${round(middle.x - 4.1)} ${round(middle.y)}a4.1 4.1 0 1 0 8.2 0a4.1 4.1 0 1 0 -8.2 0Z`;
    const strike = `M${round(middle.x - 4)} ${round(middle.y + 4)}l8 -8`;
    strokes.push(make(1.8, ring, 'fill', headStyle[status] === 'dotted' ? '1.7 2.2' : undefined));
    if (headStyle[status] === 'cored') strokes.push(make(3.4, `M${round(middle.x)} ${round(middle.y)}h0.01`));
    if (status === 'denied') strokes.push(make(1.8, strike));
  }
  return strokes;
};

const lookOf = ({ sign, isDim, hollow, width, dash }: Stroke): string => `${sign} ${isDim} ${hollow} ${width} ${dash}`;

/** Lines that look alike as one path: a thousand edges are a few dozen strokes. Later edges lie above. */
export function mergeStrokes(edges: readonly DrawnEdge[]): Stroke[] {
  const looks = new Map<string, { readonly first: Stroke; readonly parts: string[] }>();
  for (const drawn of edges) {
    const strokes = known.get(drawn) ?? strokesOf(drawn);
    known.set(drawn, strokes);
    for (const stroke of strokes) {
      const look = lookOf(stroke);
      const own = looks.get(look);
      if (own) own.parts.push(stroke.d);
      else looks.set(look, { first: stroke, parts: [stroke.d] });
    }
  }
  return [...looks.values()].map(({ first, parts }) => ({ ...first, d: parts.join('') }));
}
