import type { ReactNode } from 'react';
import type { ClaimKind } from '@/domain/claim';
import { claimKinds } from '@/domain/claim';
import { type EventType, eventTypes, type Status, statuses } from '@/domain/event';
import { formatWhen } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { totalOf } from '@/query/count';
import type { FacetCounts } from '@/query/facet';
import { useAanloop } from '@/state/use-aanloop';
import { CheckList, type CheckOption } from '@/ui/check-list';
import { groupFill } from '@/ui/group-color';
import { HeadDot } from '@/ui/head';
import { Menu } from '@/ui/menu';
import { NumberBox } from '@/ui/number-box';
import styles from './filters.module.css';
import { SpokenMenu } from './spoken-menu';

/** The facets: actor, kind of claim and what else claims have, type of event, status, article; each value with what it would give. */
export function FacetMenus() {
  const words = useWords();
  const { index, projection, link, lang, commit } = useAanloop();
  const { facets } = projection;
  const { query } = link;
  const count = (counts: FacetCounts, value: string): number => {
    const found = counts.get(value);
    return found ? totalOf(found) : 0;
  };
  const actors = [...index.dataset.actors]
    .map((actor) => ({ actor, count: count(facets.actors, actor.id) }))
    .sort((a, b) => b.count - a.count || a.actor.name[lang].localeCompare(b.actor.name[lang], lang))
    .map(
      ({ actor, count: given }): CheckOption => ({
        value: actor.id,
        label: actor.name[lang],
        aliases: `${actor.name.nl} ${actor.name.en} ${actor.aliases.join(' ')}`,
        mark: <HeadDot fills={[groupFill(actor.group)]} style="filled" />,
        count: String(given),
      }),
    );
  const options = <T extends string>(
    values: readonly T[],
    names: Readonly<Record<T, string>>,
    counts: FacetCounts,
  ): CheckOption[] =>
    values
      .map((value) => ({ value, label: names[value], count: String(count(counts, value)) }))
      .filter(({ value }) => counts.has(value) || isChosen(value));
  const chosenValues = new Set<string>([...query.kinds, ...query.types, ...query.statuses]);
  const isChosen = (value: string): boolean => chosenValues.has(value);

  const menu = (label: string, chosen: readonly string[], list: ReactNode): ReactNode => (
    <Menu label={chosen.length > 0 ? `${label} (${chosen.length})` : label} name={label} active={chosen.length > 0}>
      {list}
    </Menu>
  );
  const find = { label: words.filters.find, nothing: words.filters.noMatch };
  return (
    <div className={styles.facets}>
      {menu(
        words.filters.actor,
        query.actors,
        <CheckList
          label={words.filters.actor}
          find={find}
          options={actors}
          chosen={query.actors}
          onChange={(chosen) => commit({ actors: chosen })}
        />,
      )}
      {menu(
        words.filters.kind,
        query.kinds,
        <CheckList
          label={words.filters.kind}
          options={options(claimKinds, words.claimKinds, facets.kinds)}
          chosen={query.kinds}
          onChange={(chosen) => commit({ kinds: chosen as ClaimKind[] })}
        />,
      )}
      <SpokenMenu />
      {menu(
        words.filters.type,
        query.types,
        <CheckList
          label={words.filters.type}
          options={options(eventTypes, words.eventTypes, facets.types)}
          chosen={query.types}
          onChange={(chosen) => commit({ types: chosen as EventType[] })}
        />,
      )}
      {menu(
        words.filters.status,
        query.statuses,
        <CheckList
          label={words.filters.status}
          options={options(statuses, words.statuses, facets.statuses)}
          chosen={query.statuses}
          onChange={(chosen) => commit({ statuses: chosen as Status[] })}
        />,
      )}
      {menu(
        words.filters.article,
        query.articles,
        <CheckList
          label={words.filters.article}
          options={index.byPublication.map((article, i) => ({
            value: article.id,
            label: article.title[lang],
            aliases: formatWhen(article.published, lang),
            mark: <NumberBox number={i + 1} />,
            count: String(count(facets.articles, article.id)),
          }))}
          chosen={query.articles}
          onChange={(chosen) => commit({ articles: chosen })}
        />,
      )}
    </div>
  );
}
