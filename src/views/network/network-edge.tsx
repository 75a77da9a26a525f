import { memo } from 'react';
import { Shapes } from '@/marks/shapes';
import type { Point } from '@/picture/curve';
import { type EdgeLook, edgeShapes } from '@/picture/edge-shapes';

interface EdgeLineProps extends EdgeLook {
  readonly points: readonly Point[];
}

/** A line of the network, in the hue that its mark has at the moment. */
export const EdgeLine = memo(function DrawEdgeLine({ points, ...look }: EdgeLineProps) {
  return <Shapes shapes={edgeShapes(points, look, 'var(--mark)')} />;
});
