import type { DayScale } from '@/picture/day-scale';
import { useTransient } from '@/state/transient';
import styles from './troops-chart.module.css';

interface TroopsRangeProps {
  readonly days: DayScale;
  readonly height: number;
}

/** The range while the hand moves it, read from its store: the numbers wait until it is let go of. */
export function TroopsRange({ days, height }: TroopsRangeProps) {
  const brush = useTransient((state) => state.brush);
  if (!brush) return null;
  const { from, to } = brush;
  const left = days.hold(from === null ? days.left : days.startOf(from));
  const right = days.hold(to === null ? days.right : days.endOf(to));
  return <rect x={left} y={0} width={Math.max(0, right - left)} height={height} className={styles.range} data-range />;
}
