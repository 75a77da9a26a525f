import { type FormEvent, useState } from 'react';
import { formatDayWords } from '@/i18n/format-when';
import { nameOfFilter, wordOfValue } from '@/i18n/name-filter';
import { useArchiveWords } from '@/i18n/use-archive-words';
import { useLanguage, useWords } from '@/i18n/use-words';
import { DateFields } from '@/marks/date-fields';
import { DayField } from '@/marks/day-field';
import type { FacetName } from '@/query/facets';
import { clocks, emptyQuery, type Query } from '@/query/query';
import { usePhone } from '@/ui/use-media';
import styles from './archive.module.css';
import type { Shown } from './shown';

interface ArchiveFiltersProps {
  readonly shown: Shown;
  readonly query: Query;
  readonly onAsk: (query: Query) => void;
}

/** Every filter with what choosing its values would give; without a mouse as with one. */
export function ArchiveFilters({ shown, query, onAsk }: ArchiveFiltersProps) {
  const say = useArchiveWords();
  const { filters, filter, clocks: clockNames } = useWords();
  const lang = useLanguage();
  const [words, setWords] = useState(query.q);
  const toggle = (name: FacetName, value: string): void => {
    const chosen: readonly string[] = query[name];
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    onAsk({ ...query, [name]: next } as Query);
  };
  const search = (event: FormEvent): void => {
    event.preventDefault();
    onAsk({ ...query, q: words.trim() });
  };
  const { asof } = query;
  const isPhone = usePhone();
  const fields = (
    <>
      <form onSubmit={search} className={`${styles.form} ${styles.search}`}>
        <label>
          {say.words}
          <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
        <button type="submit">{say.search}</button>
      </form>
      <div className={styles.form}>
        <DateFields from={query.from} to={query.to} onCommit={async (from, to) => onAsk({ ...query, from, to })} />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={query.dates === 'certain'}
            onChange={({ target }) => onAsk({ ...query, dates: target.checked ? 'certain' : 'possible' })}
          />
          {filter.certainOnly}
        </label>
        <label>
          {filters.clock}
          <select
            value={query.clock}
            onChange={({ target }) => onAsk({ ...query, clock: target.value as Query['clock'] })}
          >
            {clocks.map((clock) => (
              <option key={clock} value={clock}>
                {clockNames[clock]}
              </option>
            ))}
          </select>
        </label>
        <DayField
          label={filters.asof}
          value={asof}
          inWords={asof === null ? filters.asofNow : formatDayWords(asof, lang, 'long')}
          onDay={(day) => day !== asof && onAsk({ ...query, asof: day })}
        />
        <button
          type="button"
          onClick={() => {
            setWords('');
            onAsk(emptyQuery);
          }}
        >
          {say.clear}
        </button>
      </div>
      {shown.facets.map(({ name, values, all }) => {
        const chosen: readonly string[] = query[name];
        const label = nameOfFilter(name, lang);
        return (
          <details key={`${name} ${isPhone}`} className={styles.facet} open={!isPhone || chosen.length > 0}>
            <summary>{label}</summary>
            <fieldset>
              <legend className="visually-hidden">{label}</legend>
              {values.map(({ value, events, claims }) => (
                <label key={value} className={styles.value}>
                  <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(name, value)} />
                  <span>{shown.names[value]?.[lang] ?? wordOfValue(name, value, lang)}</span>
                  <span className={styles.count}>{say.value(events, claims)}</span>
                </label>
              ))}
              {all > values.length && <p className={styles.quiet}>{say.moreValues(all - values.length)}</p>}
            </fieldset>
          </details>
        );
      })}
    </>
  );
  return (
    <section aria-labelledby="archive-filters">
      {isPhone ? (
        // What is found stands nearer than what else it could be narrowed by.
        <details className={styles.fold}>
          <summary id="archive-filters">{say.filters}</summary>
          {fields}
        </details>
      ) : (
        <>
          <h2 id="archive-filters">{say.filters}</h2>
          {fields}
        </>
      )}
    </section>
  );
}
