import { usePlotArea, useXAxisScale } from 'recharts';
import type { ClaimBin } from '@/query/project-claim-bins';
import { useTransient } from '@/state/transient';
import styles from './claim-bins.module.css';

/** The range while the hand moves it, read from its store: the bars wait until it is let go of. */
export function BinRange({ bins }: { readonly bins: readonly ClaimBin[] }) {
  const brush = useTransient((state) => state.brush);
  const x = useXAxisScale();
  const plot = usePlotArea();
  if (!brush || !x || !plot) return null;
  const edge = (day: number): number | null => {
    const at = bins.findIndex(({ start, end }) => day >= start && day <= end + 1);
    const bin = bins[at];
    if (!bin) return null;
    const [left, right] = [x(at, { position: 'start' }) ?? 0, x(at, { position: 'end' }) ?? 0];
    return left + ((day - bin.start) / (bin.end - bin.start + 1)) * (right - left);
  };
  const { from, to } = brush;
  const [first, last] = [bins[0], bins.at(-1)];
  if (!first || !last || (from ?? last.end) > last.end || (to ?? first.start) < first.start) return null;
  const left = (from === null ? null : edge(from)) ?? plot.x;
  const right = (to === null ? null : edge(to + 1)) ?? plot.x + plot.width;
  return (
    <rect
      x={left}
      y={0}
      width={Math.max(0, right - left)}
      height={plot.y + plot.height}
      className={styles.range}
      data-range
    />
  );
}
