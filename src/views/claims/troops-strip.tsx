import { QuantityLink } from './quantity-link';
import styles from './troops-chart.module.css';
import type { DrawnPanel } from './troops-layout';

interface TroopsStripProps {
  readonly drawn: DrawnPanel;
  readonly left: number;
  readonly right: number;
  readonly ink: string;
}

/** A single number on a line of its own: one number needs no scale. */
export function TroopsStrip({ drawn: { panel, y, height, marks }, left, right, ink }: TroopsStripProps) {
  return (
    <g transform={`translate(0 ${y})`}>
      <path d={`M${left} ${Math.round(height / 2) + 0.5}H${right}`} className={styles.grid} />
      {marks.map((mark) => (
        <QuantityLink key={mark.mark.row.item.id} drawn={mark} panel={panel} panelInk={ink} />
      ))}
    </g>
  );
}
