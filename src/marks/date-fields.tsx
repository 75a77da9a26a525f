import { useEffect, useRef, useState } from 'react';
import type { DayNumber } from '@/domain/day';
import { formatDayWords } from '@/i18n/format-when';
import { useLanguage, useWords } from '@/i18n/use-words';
import styles from './date-fields.module.css';
import { DayField } from './day-field';
import { useRest } from './use-settled';

interface Days {
  readonly from: DayNumber | null;
  readonly to: DayNumber | null;
}

interface DateFieldsProps extends Days {
  readonly onCommit: (from: DayNumber | null, to: DayNumber | null) => Promise<void>;
}

const same = (a: Days, b: Days): boolean => a.from === b.from && a.to === b.to;

/** Two inclusive days; an incomplete or reversed pair is told and changes nothing. */
export function DateFields({ from, to, onCommit }: DateFieldsProps) {
  const words = useWords();
  const lang = useLanguage();
  const [caution, setCaution] = useState<string | null>(null);
  // What the fields hold, which the address does not while the pair is reversed.
  const held = useRef<Days>({ from, to });
  useEffect(() => {
    held.current = { from, to };
    setCaution(null);
  }, [from, to]);
  const { wait, flush, drop } = useRest<Days>({
    said: { from, to },
    same,
    commit: (days) => onCommit(days.from, days.to),
  });
  const change = (end: keyof Days) => (day: DayNumber | null, isDone: boolean) => {
    held.current = { ...held.current, [end]: day };
    const { from: first, to: last } = held.current;
    if (first !== null && last !== null && first > last) {
      drop();
      setCaution(words.filters.beyond(formatDayWords(first, lang), formatDayWords(last, lang)));
      return;
    }
    setCaution(null);
    if (same(held.current, { from, to })) drop();
    else wait(held.current);
    if (isDone) flush();
  };
  const field = (end: keyof Days, value: DayNumber | null) => (
    <DayField
      label={words.filters[end]}
      className={styles.field}
      value={value}
      inWords={value === null ? undefined : formatDayWords(value, lang, 'long')}
      onDay={change(end)}
      onIncomplete={() => setCaution(words.filters.emptyDate)}
    />
  );
  return (
    <>
      <div className={styles.inputs}>
        {field('from', from)}
        {field('to', to)}
      </div>
      <p className={styles.caution} role="status">
        {caution}
      </p>
    </>
  );
}
