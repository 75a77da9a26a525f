import { type MouseEvent, useEffect, useRef } from 'react';
import { closeBidi } from '@/domain/text';
import { wordOfValue } from '@/i18n/name-filter';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { ClearFilters } from '@/marks/clear-filters';
import { listChoices } from '@/query/list-choices';
import type { Query } from '@/query/query';
import { isFiltered } from '@/state/link-fields';
import { useAanloop, useLink } from '@/state/use-aanloop';
import styles from './filters.module.css';

interface Chip {
  readonly key: string;
  readonly label: string;
  readonly without: Partial<Query>;
}

/** What is chosen in the facets, each removable, and one button that clears all. */
export function Chips() {
  const words = useWords();
  const { index, lang, commit } = useAanloop('index', 'lang', 'commit');
  const link = useLink('query');
  const { query } = link;
  const left = useRef<{ readonly bar: Element | null; readonly at: number } | null>(null);
  // What had the focus is gone; it goes to the next chip, else to the one before, else to the first filter.
  useEffect(() => {
    const { bar, at } = left.current ?? { bar: null, at: 0 };
    if (!bar || document.activeElement !== document.body) return;
    left.current = null;
    const others = bar.querySelectorAll<HTMLElement>('[data-chip]');
    (others[Math.min(at, others.length - 1)] ?? bar.querySelector<HTMLElement>('button'))?.focus();
  });
  const leave = ({ currentTarget }: MouseEvent, at: number): void => {
    left.current = document.activeElement === currentTarget ? { bar: currentTarget.closest('section'), at } : null;
  };
  const chips: Chip[] = listChoices(index, query).flatMap(({ facet, values }) =>
    values.map(({ value, name }) => ({
      key: `${facet} ${value}`,
      label: wordsOf(lang).facet.facets[facet].chip(name?.[lang] ?? wordOfValue(facet, value, lang)),
      without: { [facet]: query[facet].filter((other) => other !== value) },
    })),
  );
  if (query.q.trim() !== '')
    chips.push({ key: 'q', label: wordsOf(lang).filter.words(closeBidi(query.q)), without: { q: '' } });
  if (!isFiltered(query)) return null;
  return (
    <div className={styles.chips}>
      {chips.map(({ key, label, without }, at) => (
        <button
          key={key}
          type="button"
          className={styles.chip}
          data-chip=""
          aria-label={words.filters.remove(label)}
          onClick={(event) => {
            leave(event, at);
            void commit(without);
          }}
        >
          <span>{label}</span>
          <span className={styles.cross} aria-hidden="true">
            ×
          </span>
        </button>
      ))}
      <ClearFilters className="text-button" label={words.filters.clear} onBefore={(event) => leave(event, 0)} />
    </div>
  );
}
