import type { ReactNode } from 'react';
import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Language } from '@/domain/text';
import { formatNumber } from '@/i18n/format-number';
import { formatWhen } from '@/i18n/format-when';
import { nameBody } from '@/i18n/name-body';
import { wordOfValue } from '@/i18n/name-filter';
import { wordsOf } from '@/i18n/words';
import { HeadDot } from '@/marks/head';
import { groupFill } from '@/picture/group-color';
import { noCount, totalOf } from '@/query/count';
import { type Facet, type FacetName, facets, nameOfValue, valuesOf } from '@/query/facets';
import { useAanloop, useLink } from '@/state/use-aanloop';
import type { CheckOption } from '@/ui/check-list';
import { NumberBox } from '@/ui/number-box';

/** The values of a facet, each with what choosing it would give. */
export interface FacetOptions {
  readonly label: string;
  readonly options: readonly CheckOption[];
  /** What its counts count. */
  readonly heads: readonly string[];
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** What else an actor or an article is found by, and the mark it has everywhere. */
const beside = (
  index: DatasetIndex,
  values: Facet['values'],
  value: string,
  lang: Language,
): { readonly aliases?: string; readonly mark?: ReactNode } => {
  if (values === 'article') {
    const article = index.articles.get(value);
    const mark = <NumberBox number={index.numberOf.get(value) ?? 0} />;
    return article ? { aliases: formatWhen(article.published, lang), mark } : {};
  }
  if (values !== 'actor' && values !== 'speaker') return {};
  const actor = index.actors.get(value);
  return {
    aliases: actor ? `${actor.name.nl} ${actor.name.en} ${actor.aliases.join(' ')}` : '',
    mark: <HeadDot fills={[groupFill(actor?.group ?? 'other')]} style="filled" />,
  };
};

/** Every facet with its values and what choosing each would give. */
export function useFacets(): (name: FacetName) => FacetOptions {
  const { index, projection, lang } = useAanloop('index', 'projection', 'lang');
  const link = useLink('query');
  const words = wordsOf(lang);
  return (name) => {
    const row: Facet = facets[name];
    const counts = projection.facets[name];
    const chosen: readonly string[] = link.query[name];
    const listed = valuesOf(index, name)
      .filter((value) => row.inFull || counts.has(value) || chosen.includes(value))
      .map((value) => {
        const found = counts.get(value);
        const isActor = (row.values === 'actor' || row.values === 'speaker') && index.actors.has(value);
        const label = isActor
          ? nameBody(index.actors, value, lang)
          : (nameOfValue(index, name, value)?.[lang] ?? wordOfValue(name, value, lang));
        return {
          value,
          label,
          ...beside(index, row.values, value, lang),
          counts: [totalOf(found?.events ?? noCount), totalOf(found?.claims ?? noCount)] as const,
        };
      });
    if (row.byCount) listed.sort((a, b) => sum(b.counts) - sum(a.counts) || a.label.localeCompare(b.label, lang));
    return {
      label: words.facet.facets[name].label,
      options: listed.map(
        ({ counts: [events, claims], ...option }): CheckOption => ({
          ...option,
          counts: [formatNumber(events, lang), formatNumber(claims, lang)],
          counted: words.facet.counts(words.count.events(events), words.count.claims(claims)),
        }),
      ),
      heads: [words.facet.heads.events, words.facet.heads.claims],
    };
  };
}
