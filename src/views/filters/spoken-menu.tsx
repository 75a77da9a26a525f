import type { Modality } from '@/domain/claim';
import { modalities, narrator } from '@/domain/claim';
import { facetWords } from '@/i18n/facet-words';
import { useWords } from '@/i18n/use-words';
import { totalOf } from '@/query/count';
import type { FacetCounts } from '@/query/facet';
import type { Query } from '@/query/query';
import { useAanloop } from '@/state/use-aanloop';
import { CheckList, type CheckOption } from '@/ui/check-list';
import { groupFill } from '@/ui/group-color';
import { HeadDot } from '@/ui/head';
import { Menu } from '@/ui/menu';
import styles from './filters.module.css';

type Spoken = 'claimants' | 'about' | 'modalities' | 'measures';
const spoken: readonly Spoken[] = ['claimants', 'about', 'modalities', 'measures'];

/** What only claims have: who says it, about whom, how it is put, and which sanction. */
export function SpokenMenu() {
  const words = useWords();
  const { index, projection, link, lang, commit } = useAanloop();
  const own = facetWords[lang];
  const { facets } = projection;
  const { query } = link;
  const count = (counts: FacetCounts, value: string): number => {
    const found = counts.get(value);
    return found ? totalOf(found) : 0;
  };
  const people = (name: 'claimants' | 'about'): CheckOption[] => {
    const values = new Set([...facets[name].keys(), ...query[name]]);
    return [...values]
      .map((value) => ({ value, actor: index.actors.get(value), given: count(facets[name], value) }))
      .map(({ value, actor, given }) => ({
        value,
        given,
        label: actor?.name[lang] ?? (value === narrator ? words.narrator : value),
        aliases: actor ? `${actor.name.nl} ${actor.name.en} ${actor.aliases.join(' ')}` : '',
        mark: <HeadDot fills={[groupFill(actor?.group ?? 'other')]} style="filled" />,
      }))
      .sort((a, b) => b.given - a.given || a.label.localeCompare(b.label, lang))
      .map(({ given, ...option }) => ({ ...option, count: String(given) }));
  };
  const plain = (name: 'modalities' | 'measures', values: readonly string[], nameOf: (value: string) => string) =>
    values
      .filter((value) => facets[name].has(value) || (query[name] as readonly string[]).includes(value))
      .map((value): CheckOption => ({ value, label: nameOf(value), count: String(count(facets[name], value)) }));
  const measures = [...new Set(index.dataset.claims.flatMap(({ measure }) => measure ?? []))];
  const options: Readonly<Record<Spoken, CheckOption[]>> = {
    claimants: people('claimants'),
    about: people('about'),
    modalities: plain('modalities', modalities, (value) => words.modalities[value as Modality]),
    measures: plain('measures', measures, (value) => words.measures[value] ?? value.replaceAll('-', ' ')),
  };
  const change = (name: Spoken, chosen: string[]): void => commit({ [name]: chosen } as Partial<Query>);
  const chosenCount = spoken.reduce((sum, name) => sum + query[name].length, 0);
  const find = { label: words.filters.find, nothing: words.filters.noMatch };
  return (
    <Menu
      label={chosenCount > 0 ? `${own.spoken} (${chosenCount})` : own.spoken}
      name={own.spoken}
      active={chosenCount > 0}
    >
      <div className={styles.spoken}>
        {spoken
          .filter((name) => options[name].length > 0)
          .map((name, i) => (
            <details key={name} name="spoken" open={i === 0}>
              <summary>
                {own[name]}
                {query[name].length > 0 && ` (${query[name].length})`}
              </summary>
              <CheckList
                label={own[name]}
                {...(options[name].length > 8 ? { find } : {})}
                options={options[name]}
                chosen={query[name]}
                onChange={(chosen) => change(name, chosen)}
              />
            </details>
          ))}
      </div>
    </Menu>
  );
}
