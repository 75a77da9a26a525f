import { type FormEvent, useState } from 'react';
import { formatDay, parseDay } from '@/domain/day';
import { nameOfFilter, wordOfValue } from '@/i18n/name-filter';
import { useArchiveWords } from '@/i18n/use-archive-words';
import { useLanguage } from '@/i18n/use-words';
import type { FacetName } from '@/query/facets';
import { emptyQuery, type Query } from '@/query/query';
import styles from './archive.module.css';
import type { Shown } from './shown';

interface ArchiveFiltersProps {
  readonly shown: Shown;
  readonly query: Query;
  readonly onAsk: (query: Query) => void;
}

const dayText = (day: number | null): string => (day === null ? '' : formatDay(day));

/** Every filter with what choosing its values would give; without a mouse as with one. */
export function ArchiveFilters({ shown, query, onAsk }: ArchiveFiltersProps) {
  const say = useArchiveWords();
  const lang = useLanguage();
  const [words, setWords] = useState(query.q);
  const toggle = (name: FacetName, value: string): void => {
    const chosen: readonly string[] = query[name];
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    onAsk({ ...query, [name]: next } as Query);
  };
  const askDay = (side: 'from' | 'to', text: string): void => {
    const day = text === '' ? null : parseDay(text);
    if (text !== '' && day === null) return;
    onAsk({ ...query, [side]: day });
  };
  const search = (event: FormEvent): void => {
    event.preventDefault();
    onAsk({ ...query, q: words.trim() });
  };
  return (
    <section aria-labelledby="archive-filters" className={styles.filters}>
      <h2 id="archive-filters">{say.filters}</h2>
      <form onSubmit={search} className={styles.form}>
        <label>
          {say.words}
          <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
        <button type="submit">{say.search}</button>
        <label>
          {say.from}
          <input type="date" value={dayText(query.from)} onChange={(event) => askDay('from', event.target.value)} />
        </label>
        <label>
          {say.to}
          <input type="date" value={dayText(query.to)} onChange={(event) => askDay('to', event.target.value)} />
        </label>
        <button
          type="button"
          onClick={() => {
            setWords('');
            onAsk(emptyQuery);
          }}
        >
          {say.clear}
        </button>
      </form>
      {shown.facets.map(({ name, values, all }) => (
        <fieldset key={name} className={styles.facet}>
          <legend>{nameOfFilter(name, lang)}</legend>
          {values.map(({ value, events, claims }) => (
            <label key={value} className={styles.value} title={say.value(events, claims)}>
              <input
                type="checkbox"
                checked={(query[name] as readonly string[]).includes(value)}
                onChange={() => toggle(name, value)}
              />
              <span>{shown.names[value]?.[lang] ?? wordOfValue(name, value, lang)}</span>
              <span className={styles.count}>{say.value(events, claims)}</span>
            </label>
          ))}
          {all > values.length && <p className={styles.quiet}>{say.moreValues(all - values.length)}</p>}
        </fieldset>
      ))}
    </section>
  );
}
