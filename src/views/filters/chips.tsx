import { wordOfValue } from '@/i18n/name-filter';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { listChoices } from '@/query/list-choices';
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
  const chips: Chip[] = listChoices(index, query).flatMap(({ facet, values }) =>
    values.map(({ value, name }) => ({
      key: `${facet} ${value}`,
      label: wordsOf(lang).facet.facets[facet].chip(name?.[lang] ?? wordOfValue(facet, value, lang)),
      without: { [facet]: query[facet].filter((other) => other !== value) },
    })),
  );
  if (query.q.trim() !== '') chips.push({ key: 'q', label: wordsOf(lang).filter.words(query.q), without: { q: '' } });
  if (!isFiltered(query)) return null;
  return (
    <div className={styles.chips}>
      {chips.map(({ key, label, without }) => (
        <button
          key={key}
          type="button"
          className={styles.chip}
          aria-label={words.filters.remove(label)}
          onClick={() => commit(without)}
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
