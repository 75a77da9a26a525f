import { memo } from 'react';
import type { DayTick } from '@/picture/day-ticks';
import styles from './day-axis.module.css';

interface DayAxisProps {
  readonly ticks: readonly DayTick[];
  readonly dayWidth: number;
  /** Baseline of the words, and the lines that run down from them. */
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
}

/** Months by name and Mondays by day, with their lines. */
export const DayAxis = memo(function DayAxis({ ticks, dayWidth, y, top, bottom }: DayAxisProps) {
  return (
    <g data-axis="time">
      {ticks.map(({ day, x, kind, label }) => (
        <g key={`${kind} ${day}`}>
          <path
            className={kind === 'month' ? styles.month : styles.week}
            // The line of a month without its name does not run through the name of another.
            d={`M${x} ${kind === 'month' && label !== null ? y - 11 : top}V${bottom}`}
          />
          {label !== null && (
            <text
              className={styles.label}
              data-kind={kind}
              x={kind === 'month' ? x + 5 : x + dayWidth / 2}
              y={y}
              textAnchor={kind === 'month' ? 'start' : 'middle'}
            >
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
});
