import { narrator } from '@/domain/claim';
import { facetWords } from '@/i18n/facet-words';
import { filterWords } from '@/i18n/filter-words';
import { useWords } from '@/i18n/use-words';
import { emptyQuery, type Query } from '@/query/query';
import { isFiltered } from '@/state/link-fields';
import { useAanloop } from '@/state/use-aanloop';
import styles from './filters.module.css';

interface Chip {
  readonly key: string;
  readonly label: string;
  readonly without: Partial<Query>;
}

/** What is chosen in the facets, each removable, and one button that clears all. */
export function Chips() {
  const words = useWords();
  const { index, link, lang, commit } = useAanloop();
  const { query } = link;
  const without = <T,>(list: readonly T[], value: T): T[] => list.filter((other) => other !== value);
  const chips: Chip[] = [
    ...query.actors.map((id) => ({
      key: `actor ${id}`,
      label: index.actors.get(id)?.name[lang] ?? id,
      without: { actors: without(query.actors, id) },
    })),
    ...query.kinds.map((kind) => ({
      key: `kind ${kind}`,
      label: words.claimKinds[kind],
      without: { kinds: without(query.kinds, kind) },
    })),
    ...query.types.map((type) => ({
      key: `type ${type}`,
      label: words.eventTypes[type],
      without: { types: without(query.types, type) },
    })),
    ...query.statuses.map((status) => ({
      key: `status ${status}`,
      label: words.statuses[status],
      without: { statuses: without(query.statuses, status) },
    })),
    ...query.articles.map((id) => ({
      key: `article ${id}`,
      label: index.articles.get(id)?.title[lang] ?? id,
      without: { articles: without(query.articles, id) },
    })),
    ...query.claimants.map((id) => ({
      key: `claimant ${id}`,
      label: facetWords[lang].saidBy(index.actors.get(id)?.name[lang] ?? (id === narrator ? words.narrator : id)),
      without: { claimants: without(query.claimants, id) },
    })),
    ...query.about.map((id) => ({
      key: `about ${id}`,
      label: facetWords[lang].saidOf(index.actors.get(id)?.name[lang] ?? id),
      without: { about: without(query.about, id) },
    })),
    ...query.modalities.map((modality) => ({
      key: `modality ${modality}`,
      label: words.modalities[modality],
      without: { modalities: without(query.modalities, modality) },
    })),
    ...query.measures.map((measure) => ({
      key: `measure ${measure}`,
      label: facetWords[lang].measure(words.measures[measure] ?? measure.replaceAll('-', ' ')),
      without: { measures: without(query.measures, measure) },
    })),
    ...(query.q.trim() === '' ? [] : [{ key: 'q', label: filterWords[lang].words(query.q), without: { q: '' } }]),
  ];
  if (!isFiltered(query)) return null;
  return (
    <div className={styles.chips}>
      {chips.map(({ key, label, without: change }) => (
        <button
          key={key}
          type="button"
          className={styles.chip}
          aria-label={words.filters.remove(label)}
          onClick={() => commit(change)}
        >
          <span>{label}</span>
          <span className={styles.cross} aria-hidden="true">
            ×
          </span>
        </button>
      ))}
      <button type="button" className={styles.clear} onClick={() => commit({ ...emptyQuery, clock: query.clock })}>
        {words.filters.clear}
      </button>
    </div>
  );
}
