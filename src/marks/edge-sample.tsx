import { type EdgeLook, edgeShapes } from '@/picture/edge-shapes';
import { signFill } from '@/picture/group-color';
import { Shapes } from './shapes';

interface EdgeSampleProps extends Pick<EdgeLook, 'sign'>, Partial<Omit<EdgeLook, 'sign'>> {
  readonly width: number;
}

const height = 14;

/** How two actors stand to each other, as the network draws it, for a legend. */
export function EdgeSample({ width, sign, standing = 'certain', status = 'occurred', ...look }: EdgeSampleProps) {
  const points = Array.from({ length: 11 }, (_, i) => ({ x: 1.5 + (i * (width - 3)) / 10, y: height / 2 }));
  return (
    <svg width={width} height={height} aria-hidden="true" data-sign={sign}>
      <Shapes shapes={edgeShapes(points, { weight: 1, ...look, sign, standing, status }, signFill(sign))} />
    </svg>
  );
}
