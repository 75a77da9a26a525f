import type { ReactNode } from 'react';
import { claimKinds, modalities, narrator } from '@/domain/claim';
import { eventTypes, statuses } from '@/domain/event';
import { facetWords } from '@/i18n/facet-words';
import { formatWhen } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { HeadDot } from '@/marks/head';
import { groupFill } from '@/picture/group-color';
import { totalOf } from '@/query/count';
import type { ListDimension } from '@/query/filter';
import { useAanloop } from '@/state/use-aanloop';
import type { CheckOption } from '@/ui/check-list';
import { NumberBox } from '@/ui/number-box';

/** One value of a facet before it is counted. */
interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly aliases?: string;
  readonly mark?: ReactNode;
}

export interface Facet {
  readonly label: string;
  readonly options: readonly CheckOption[];
}

/** People stand by what they would give; the others keep their order. */
const byCount: ReadonlySet<ListDimension> = new Set(['actors', 'claimants', 'about']);
/** These are listed in full, also where choosing them gives nothing. */
const listedInFull: ReadonlySet<ListDimension> = new Set(['actors', 'articles']);

/** Every facet with its values and what choosing each would give. */
export function useFacets(): (name: ListDimension) => Facet {
  const words = useWords();
  const { index, projection, link, lang } = useAanloop();
  const own = facetWords[lang];
  const { facets } = projection;
  const { query } = link;

  const named = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>): FacetValue[] =>
    values.map((value) => ({ value, label: names[value] }));
  const actors = (values: Iterable<string>): FacetValue[] =>
    [...values].map((value) => {
      const actor = index.actors.get(value);
      return {
        value,
        label: actor?.name[lang] ?? (value === narrator ? words.narrator : value),
        aliases: actor ? `${actor.name.nl} ${actor.name.en} ${actor.aliases.join(' ')}` : '',
        mark: <HeadDot fills={[groupFill(actor?.group ?? 'other')]} style="filled" />,
      };
    });
  const present = (name: 'claimants' | 'about'): Set<string> => new Set([...facets[name].keys(), ...query[name]]);
  const measures = [...new Set(index.dataset.claims.flatMap(({ measure }) => measure ?? []))];

  const all: Readonly<Record<ListDimension, () => { label: string; values: readonly FacetValue[] }>> = {
    actors: () => ({ label: words.filters.actor, values: actors(index.actors.keys()) }),
    kinds: () => ({ label: words.filters.kind, values: named(claimKinds, words.claimKinds) }),
    types: () => ({ label: words.filters.type, values: named(eventTypes, words.eventTypes) }),
    statuses: () => ({ label: words.filters.status, values: named(statuses, words.statuses) }),
    articles: () => ({
      label: words.filters.article,
      values: index.byPublication.map((article, i) => ({
        value: article.id,
        label: article.title[lang],
        aliases: formatWhen(article.published, lang),
        mark: <NumberBox number={i + 1} />,
      })),
    }),
    claimants: () => ({ label: own.claimants, values: actors(present('claimants')) }),
    about: () => ({ label: own.about, values: actors(present('about')) }),
    modalities: () => ({ label: own.modalities, values: named(modalities, words.modalities) }),
    measures: () => ({
      label: own.measures,
      values: measures.map((value) => ({ value, label: words.measures[value] ?? value.replaceAll('-', ' ') })),
    }),
  };

  return (name) => {
    const { label, values } = all[name]();
    const chosen: readonly string[] = query[name];
    const counted = values
      .filter(({ value }) => listedInFull.has(name) || facets[name].has(value) || chosen.includes(value))
      .map((option) => {
        const found = facets[name].get(option.value);
        return { option, gives: found ? totalOf(found) : 0 };
      });
    if (byCount.has(name))
      counted.sort((a, b) => b.gives - a.gives || a.option.label.localeCompare(b.option.label, lang));
    return { label, options: counted.map(({ option, gives }): CheckOption => ({ ...option, count: String(gives) })) };
  };
}
