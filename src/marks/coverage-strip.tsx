import { useMemo } from 'react';
import type { DayScale } from '@/picture/day-scale';
import { type CoveredArticle, placeCoverage } from '@/picture/place-coverage';
import { Coverage } from './coverage';

interface CoverageStripProps {
  readonly articles: readonly CoveredArticle[];
  /** The days of the axis above. */
  readonly days: DayScale;
  readonly width: number;
  /** Where there is room for the titles; else the numbers tell. */
  readonly widthOf?: (text: string) => number;
  readonly label: string;
  readonly onPoint: (article: string | null) => void;
}

const height = 28;

/** When the articles appeared, under an axis of its own. */
export function CoverageStrip({ articles, days, width, widthOf, label, onPoint }: CoverageStripProps) {
  const { left, right } = days;
  const placed = useMemo(() => placeCoverage(articles, days, width, widthOf), [articles, days, width, widthOf]);
  return (
    <svg width={width} height={height} role="group" aria-label={label}>
      <Coverage
        articles={placed}
        top={0}
        middle={height / 2 + 1}
        left={left}
        right={right}
        focused="every"
        onPoint={onPoint}
      />
    </svg>
  );
}
