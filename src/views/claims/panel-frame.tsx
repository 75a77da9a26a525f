import type { ReactNode } from 'react';
import styles from './troops-chart.module.css';
import type { DrawnPanel } from './troops-layout';

interface PanelFrameProps {
  readonly drawn: DrawnPanel;
  readonly left: number;
  readonly right: number;
  readonly title: string;
  /** What all its numbers share: a place, a speaker. */
  readonly note: string;
  readonly ink: string;
  readonly numberOf: (value: number) => string;
  readonly children: ReactNode;
}

/** The title, scale and grid of one panel; a single number has a plain line instead of a scale. */
export function PanelFrame({
  drawn: { scale, y, height },
  left,
  right,
  title,
  note,
  ink,
  numberOf,
  children,
}: PanelFrameProps) {
  return (
    <g transform={`translate(0 ${y})`}>
      {scale && (
        <text x={0} y={-9} className={styles.title} style={{ fill: ink }}>
          {title}
          {note && <tspan className={styles.where}> · {note}</tspan>}
        </text>
      )}
      {scale ? (
        scale.ticks.map((value) => (
          <g key={value}>
            <path
              d={`M${left} ${Math.round(scale.at(value)) + 0.5}H${right}`}
              className={value === 0 ? styles.base : styles.grid}
            />
            <text x={left - 7} y={scale.at(value) + 4} textAnchor="end" className={styles.axis}>
              {numberOf(value)}
            </text>
          </g>
        ))
      ) : (
        <path d={`M${left} ${Math.round(height / 2) + 0.5}H${right}`} className={styles.grid} />
      )}
      {children}
    </g>
  );
}
