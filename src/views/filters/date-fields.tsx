import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { parseDay } from '@/domain/day';
import { formatDayWords } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { useAanloop } from '@/state/use-aanloop';
import styles from './filters.module.css';

interface DateFieldsProps {
  readonly from: string | null;
  readonly to: string | null;
  readonly onCommit: (from: string | null, to: string | null) => void;
}

/** Long enough to type the four figures of a year, of which the first three are a year too. */
const pause = 350;

/** Two inclusive days; an incomplete or reversed pair is told and changes nothing. */
export function DateFields({ from, to, onCommit }: DateFieldsProps) {
  const words = useWords();
  const { lang } = useAanloop();
  const [draft, setDraft] = useState({ from: from ?? '', to: to ?? '' });
  const [caution, setCaution] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => () => void (timer.current && clearTimeout(timer.current)), []);

  const settle = (next: { from: string; to: string }): void => {
    const days = { from: parseDay(next.from), to: parseDay(next.to) };
    if (days.from !== null && days.to !== null && days.from > days.to) {
      setCaution(words.filters.beyond(formatDayWords(days.from, lang), formatDayWords(days.to, lang)));
      return;
    }
    setCaution(null);
    const chosen = { from: days.from === null ? null : next.from, to: days.to === null ? null : next.to };
    if (chosen.from !== from || chosen.to !== to) onCommit(chosen.from, chosen.to);
  };
  const change = (end: 'from' | 'to') => (event: ChangeEvent<HTMLInputElement>) => {
    if (timer.current) clearTimeout(timer.current);
    if (event.target.validity.badInput) {
      setCaution(words.filters.emptyDate);
      return;
    }
    const next = { ...draft, [end]: event.target.value };
    setDraft(next);
    timer.current = setTimeout(() => settle(next), pause);
  };
  return (
    <>
      <div className={styles.inputs}>
        <label className={styles.field}>
          {words.filters.from}
          <input type="date" value={draft.from} onChange={change('from')} />
        </label>
        <label className={styles.field}>
          {words.filters.to}
          <input type="date" value={draft.to} onChange={change('to')} />
        </label>
      </div>
      <p className={styles.caution} role="status">
        {caution}
      </p>
    </>
  );
}
