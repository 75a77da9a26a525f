import { useLanguage } from '@/i18n/use-words';
import { useAanloop } from '@/state/use-aanloop';
import { QuantityLink } from './quantity-link';
import { subjectShape } from './subject-shape';
import styles from './troops-chart.module.css';
import { useTroops } from './troops-context';
import type { DrawnPanel } from './troops-layout';

interface TroopsStripProps {
  readonly drawn: DrawnPanel;
  readonly left: number;
  readonly right: number;
  readonly ink: string;
}

/** A single number on a line of its own: one number needs no scale. */
export function TroopsStrip({ drawn: { panel, y, height, marks }, left, right, ink }: TroopsStripProps) {
  const lang = useLanguage();
  const { index } = useAanloop('index');
  const { fontSize, fadeId, stateOf, claimantOf, stop } = useTroops();
  return (
    <g transform={`translate(0 ${y})`}>
      <path d={`M${left} ${Math.round(height / 2) + 0.5}H${right}`} className={styles.grid} />
      {marks.map((mark) => (
        <QuantityLink
          key={mark.mark.row.item.id}
          drawn={mark}
          claimant={claimantOf(mark.mark.row)}
          state={stateOf(mark.mark.row)}
          subject={subjectShape(index, panel.subject)}
          lang={lang}
          panelInk={ink}
          fontSize={fontSize}
          fadeId={fadeId}
          stop={stop(mark.mark.row.item.id)}
        />
      ))}
    </g>
  );
}
