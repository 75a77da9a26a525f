import type { Span } from '@/domain/span';
import { Fades } from '@/marks/fades';
import type { DayScale } from '@/picture/day-scale';

interface ChartDefsProps {
  readonly prefix: string;
  readonly scale: DayScale;
  readonly range: Span;
  readonly height: number;
}

/** Where the chosen dates start and end in the picture. */
const rangeEdges = (range: Span, scale: DayScale): { readonly x0: number; readonly x1: number } => ({
  x0: range.start === null ? scale.left : scale.hold(scale.startOf(range.start)),
  x1: range.end === null ? scale.right : scale.hold(scale.endOf(range.end)),
});

/** Paints and clips that the bodies of marks refer to by their prefix. */
export function ChartDefs({ prefix, scale, range, height }: ChartDefsProps) {
  const { x0, x1 } = rangeEdges(range, scale);
  return (
    <defs>
      <Fades prefix={prefix} />
      <clipPath id={`${prefix}-range`}>
        <rect x={x0} y={0} width={Math.max(0, x1 - x0)} height={height} />
      </clipPath>
    </defs>
  );
}
