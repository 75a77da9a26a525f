import { useMemo } from 'react';
import { nameCoverage } from '@/i18n/name-coverage';
import type { DayScale } from '@/picture/day-scale';
import { placeCoverage } from '@/picture/place-coverage';
import { useAanloop } from '@/state/use-aanloop';
import { useCoverage } from '@/state/use-coverage';

/** When the articles appeared, on the days of the picture. */
export function useTroopsCoverage(days: DayScale, width: number): ReturnType<typeof placeCoverage> {
  const { lang } = useAanloop();
  const covered = useCoverage();
  return useMemo(
    () =>
      placeCoverage(
        covered.map((article) => ({ ...article, ...nameCoverage(article, lang) })),
        days,
        width,
      ),
    [covered, lang, days, width],
  );
}
