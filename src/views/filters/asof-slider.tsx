import { useId } from 'react';
import { formatDayWords } from '@/i18n/format-when';
import { lateWordsOf } from '@/i18n/words';
import { DayField } from '@/marks/day-field';
import { KnownOnSlider } from '@/marks/known-on-slider';
import type { KnownOn } from '@/marks/use-known-on';
import { useAanloop } from '@/state/use-aanloop';
import styles from './asof.module.css';

/** The day of knowledge, by slider or by date. */
export function AsofSlider({ known }: { readonly known: KnownOn }) {
  const { lang } = useAanloop('lang');
  const say = lateWordsOf(lang).time;
  const { day, last, slide, flush } = known;
  const name = useId();
  return (
    <div className={styles.slide}>
      <div className={styles.slider}>
        <span id={name}>
          {say.day}: <b>{formatDayWords(day, lang, 'long')}</b>
        </span>
        <KnownOnSlider known={known} aria-labelledby={name} />
      </div>
      <DayField
        label={say.otherDay}
        className={styles.date}
        value={day}
        onDay={(told, isDone) => {
          const asked = told ?? last;
          if (asked !== day) slide(asked);
          if (isDone) flush();
        }}
      />
    </div>
  );
}
