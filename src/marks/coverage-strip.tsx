import { useMemo } from 'react';
import { useWords } from '@/i18n/use-words';
import type { DayScale } from '@/picture/day-scale';
import { placeCoverage } from '@/picture/place-coverage';
import { LiveCoverage } from './live-coverage';
import { useCovered } from './use-covered';

interface CoverageStripProps {
  /** The days of the axis above. */
  readonly days: DayScale;
  readonly width: number;
  /** Where there is room for the titles; else the numbers tell. */
  readonly widthOf?: (text: string) => number;
}

const height = 28;

/** When the articles appeared, under an axis of its own: where it is empty, nobody may have been reporting. */
export function CoverageStrip({ days, width, widthOf }: CoverageStripProps) {
  const { appear } = useWords().timeline;
  const articles = useCovered();
  const placed = useMemo(() => placeCoverage(articles, days, width, widthOf), [articles, days, width, widthOf]);
  return (
    <svg width={width} height={height} role="group" aria-label={appear}>
      <LiveCoverage
        articles={placed}
        top={0}
        middle={height / 2 + 1}
        left={days.left}
        right={days.right}
        focused="every"
      />
    </svg>
  );
}
