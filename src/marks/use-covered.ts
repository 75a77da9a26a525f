import { useMemo } from 'react';
import { nameCoverage } from '@/i18n/name-coverage';
import { useAanloop } from '@/state/use-aanloop';
import { type Covered, useCoverage } from '@/state/use-coverage';

/** An article as it stands to the filter, the focus and what is open, with its words. */
export interface NamedArticle extends Covered {
  readonly title: string;
  /** All that its square and its words stand for. */
  readonly name: string;
}

/** The articles that every axis of days has below it. */
export function useCovered(): readonly NamedArticle[] {
  const { lang } = useAanloop();
  const covered = useCoverage();
  return useMemo(() => covered.map((article) => ({ ...article, ...nameCoverage(article, lang) })), [covered, lang]);
}
