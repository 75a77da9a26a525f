import { memo } from 'react';
import { useWords } from '@/i18n/use-words';
import { LateNote } from '@/ui/late';
import { latePart } from '@/ui/late-part';
import type { TroopsChartProps } from './troops-chart';
import styles from './troops-chart.module.css';

/** The chart and the library that has its axes, fetched once the screen around it stands. */
export const troopsPart = latePart<TroopsChartProps>(async () => (await import('./troops-chart')).TroopsChart);

/** Numbers of troops over time; their room is kept until the chart is there. */
export const Troops = memo(function Troops({ full }: TroopsChartProps) {
  const { claimBins: words } = useWords();
  const { Part, at } = troopsPart.useArrival();
  if (Part) return <Part full={full} />;
  return (
    <div className={styles.frame}>
      <LateNote at={at} failed={words.failed} onRetry={() => void troopsPart.fetch()} />
    </div>
  );
});
