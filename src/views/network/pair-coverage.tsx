import { useMemo } from 'react';
import type { DayNumber } from '@/domain/day';
import { nameCoverage } from '@/i18n/name-coverage';
import { useWords } from '@/i18n/use-words';
import { CoverageStrip } from '@/marks/coverage-strip';
import { useAanloop } from '@/state/use-aanloop';
import { pointArticle, useCoverage } from '@/state/use-coverage';
import { useSize } from '@/ui/use-size';

/** When the articles appeared, below the strip of a pair: where it is empty, nobody may have been reporting. */
export function PairCoverage({ from, to }: { readonly from: DayNumber; readonly to: DayNumber }) {
  const { lang } = useAanloop();
  const { appear } = useWords().timeline;
  const [box, { width }] = useSize<HTMLDivElement>({ width: 390, height: 28 });
  const covered = useCoverage();
  const articles = useMemo(
    () => covered.map((article) => ({ ...article, ...nameCoverage(article, lang) })),
    [covered, lang],
  );
  return (
    <div ref={box}>
      <CoverageStrip
        articles={articles}
        days={{ from, to, left: 0, right: width }}
        width={width}
        label={appear}
        onPoint={pointArticle}
      />
    </div>
  );
}
