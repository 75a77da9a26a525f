import { memo } from 'react';
import { useWords } from '@/i18n/use-words';
import styles from './lane-names.module.css';
import { type LaidLane, nameLine, nameTop } from './lay-out';

/** The lanes with their names and the lines between them. */
export const LaneNames = memo(function LaneNames({
  laid,
  width,
}: {
  readonly laid: readonly LaidLane[];
  readonly width: number;
}) {
  const words = useWords().timeline;
  return laid.map((lane) => {
    const { told, name } = lane;
    const lines = told ? [...name, words.importance(told.core, told.context)] : name;
    return (
      <g key={lane.lane} data-lane={lane.lane}>
        <path className={styles.rule} d={`M0 ${Math.round(lane.top) + 0.5}H${width}`} />
        {lines.map((line, i) => (
          <text
            key={line}
            className={styles.name}
            x={0}
            y={nameTop(lane) + (i + 0.5) * nameLine}
            dy="0.33em"
            data-told={(told !== null && i === name.length) || undefined}
          >
            {line}
          </text>
        ))}
      </g>
    );
  });
});
