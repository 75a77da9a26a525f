import { useMemo } from 'react';
import { nameCoverage } from '@/i18n/name-coverage';
import { useWords } from '@/i18n/use-words';
import { CoverageStrip } from '@/marks/coverage-strip';
import type { DayScale } from '@/picture/day-scale';
import { useAanloop } from '@/state/use-aanloop';
import { pointArticle, useCoverage } from '@/state/use-coverage';

interface PairCoverageProps {
  readonly days: DayScale;
  readonly width: number;
}

/** When the articles appeared, below the strip of a pair: where it is empty, nobody may have been reporting. */
export function PairCoverage({ days, width }: PairCoverageProps) {
  const { lang } = useAanloop();
  const { appear } = useWords().timeline;
  const covered = useCoverage();
  const articles = useMemo(
    () => covered.map((article) => ({ ...article, ...nameCoverage(article, lang) })),
    [covered, lang],
  );
  return <CoverageStrip articles={articles} days={days} width={width} label={appear} onPoint={pointArticle} />;
}
