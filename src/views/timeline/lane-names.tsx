import { useWords } from '@/i18n/use-words';
import styles from './lane-names.module.css';
import type { LaidLane } from './lay-out';

const lineHeight = 14;

/** The lanes with their names and the lines between them. */
export function LaneNames({ laid, width }: { readonly laid: readonly LaidLane[]; readonly width: number }) {
  const words = useWords().timeline;
  return laid.map(({ lane, top, bottom }) => (
    <g key={lane} data-lane={lane}>
      <path className={styles.rule} d={`M0 ${Math.round(top) + 0.5}H${width}`} />
      {words.lanes[lane].map((line, i, lines) => (
        <text
          key={line}
          className={styles.name}
          x={0}
          y={(top + bottom) / 2 + (i - (lines.length - 1) / 2) * lineHeight}
          dy="0.33em"
        >
          {line}
        </text>
      ))}
    </g>
  ));
}
