import { useEffect, useId, useRef, useState } from 'react';
import { type DayNumber, formatDay, parseDay } from '@/domain/day';
import { formatDayWords } from '@/i18n/format-when';
import { timeWords } from '@/i18n/time-words';
import { useAanloop } from '@/state/use-aanloop';
import styles from './asof.module.css';

/** Browsers limit how often the address may change; a slide is one change for as long as it does not rest. */
const rest = 150;

/** Any day from the start of the period to the day on which everything is known, by slider or by date. */
export function AsofSlider({ onChange }: { readonly onChange: (asof: string | null) => void }) {
  const { whole, link, lang } = useAanloop();
  const say = timeWords[lang];
  const stops = useId();
  const { period } = whole.dataset.dossier;
  const days = whole.byPublication.flatMap(({ published }) => {
    const day = parseDay(published.end ?? published.start ?? '');
    return day === null ? [] : [day];
  });
  const first = parseDay(period.start) ?? 0;
  const last = Math.max(...days, first + 1);
  const committed = link.query.asof === null ? last : (parseDay(link.query.asof) ?? last);
  const [draft, setDraft] = useState<DayNumber | null>(null);
  const timer = useRef<number | null>(null);
  useEffect(
    () => () => {
      if (timer.current !== null) window.clearTimeout(timer.current);
    },
    [],
  );
  const day = draft ?? committed;
  const slide = (to: DayNumber): void => {
    setDraft(to);
    if (timer.current !== null) window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      timer.current = null;
      setDraft(null);
      onChange(to >= last ? null : formatDay(to));
    }, rest);
  };
  return (
    <div className={styles.slide}>
      <label className={styles.slider}>
        <span>
          {say.day}: <b>{formatDayWords(day, lang, 'long')}</b>
        </span>
        <input
          type="range"
          min={first}
          max={last}
          value={Math.min(Math.max(day, first), last)}
          list={stops}
          aria-valuetext={formatDayWords(day, lang, 'long')}
          onChange={(event) => slide(Number(event.target.value))}
        />
      </label>
      <datalist id={stops}>
        {days.map((stop) => (
          <option key={stop} value={stop} />
        ))}
      </datalist>
      <label className={styles.date}>
        {say.otherDay}
        <input
          key={committed}
          type="date"
          defaultValue={formatDay(committed)}
          onChange={({ target }) => {
            const asked = parseDay(target.value);
            // A year is typed figure by figure, and its first three are a year too.
            if (asked !== null && asked >= first - 3660) slide(asked);
          }}
        />
      </label>
    </div>
  );
}
