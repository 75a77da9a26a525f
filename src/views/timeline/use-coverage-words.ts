import { useMemo } from 'react';
import { nameCoverage } from '@/i18n/name-coverage';
import { useWords } from '@/i18n/use-words';
import { useAanloop } from '@/state/use-aanloop';
import { pointArticle, useCoverage } from '@/state/use-coverage';

/** The articles below an axis with their words, and what pointing at one does. */
export function useCoverageWords() {
  const { lang } = useAanloop();
  const { appear } = useWords().timeline;
  const covered = useCoverage();
  const articles = useMemo(
    () => covered.map((article) => ({ ...article, ...nameCoverage(article, lang) })),
    [covered, lang],
  );
  return { articles, label: appear, onPoint: pointArticle };
}
