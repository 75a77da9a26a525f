import type { BinLabel } from '@/picture/bin-labels';
import { useBins } from './bins-context';
import styles from './claim-bins.module.css';

interface BinTickProps {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly label: BinLabel | undefined;
  readonly at: number;
}

/** What is written below a column: its own day, month or year, and what it begins. */
export function BinTick({ x, y, room, label, at }: BinTickProps) {
  const isAt = useBins().at === at;
  return (
    <g className={styles.tick} data-at={isAt || undefined}>
      <text x={x} y={y + 5} textAnchor="middle">
        {label?.own}
      </text>
      <text x={x - room / 2 + 3} y={y + 19} className={styles.above}>
        {label?.above}
      </text>
    </g>
  );
}
