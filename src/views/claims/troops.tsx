import { memo, type ReactNode } from 'react';
import { useWords } from '@/i18n/use-words';
import { LateNote } from '@/ui/late';
import { latePart } from '@/ui/late-part';
import { useSize } from '@/ui/use-size';
import type { TroopsChartProps } from './troops-chart';
import styles from './troops-chart.module.css';
import { troopsPlace, troopsRoom } from './troops-room';

/** The chart and the library that has its axes, fetched once the screen around it stands. */
export const troopsPart = latePart<TroopsChartProps>(async () => (await import('./troops-chart')).TroopsChart);

/** Numbers of troops over time; their room is kept until the chart is there. */
export const Troops = memo(function Troops({ full }: TroopsChartProps) {
  const { claimBins: words } = useWords();
  const { Part, at } = troopsPart.useArrival();
  if (Part) return <Part full={full} />;
  return (
    <KeptRoom full={full}>
      <LateNote at={at} failed={words.failed} onRetry={() => void troopsPart.fetch()} />
    </KeptRoom>
  );
});

/** Measured before the chart is there, which is then drawn at once for its room. */
function KeptRoom({ full, children }: TroopsChartProps & { readonly children: ReactNode }) {
  const [box] = useSize<HTMLDivElement>(troopsRoom, troopsPlace(full));
  return (
    <div ref={box} className={styles.frame}>
      {children}
    </div>
  );
}
