import type { KeyboardEvent } from 'react';
import type { DayNumber } from '@/domain/day';
import { formatDayWords } from '@/i18n/format-when';
import { useLanguage, useWords } from '@/i18n/use-words';
import type { DayRange } from './brush';
import styles from './thumb.module.css';

interface ThumbProps {
  readonly end: 'from' | 'to';
  readonly x: number;
  readonly range: DayRange;
  readonly whole: DayRange;
  /** The day of the query, which may lie outside the picture; null is no day at this end. */
  readonly asked: DayNumber | null;
  readonly onKey: (end: 'from' | 'to', event: KeyboardEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
}

/** One end of the chosen dates: a slider that stops at the other end. */
export function Thumb({ end, x, range, whole, asked, onKey, onBlur }: ThumbProps) {
  const lang = useLanguage();
  const words = useWords().timeline;
  const day = range[end];
  const said = formatDayWords(asked ?? day, lang, 'long');
  const text = asked === null ? (end === 'from' ? words.andEarlier(said) : words.andLater(said)) : said;
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.thumb}
      data-grip={end}
      style={{ left: x }}
      aria-label={words[end]}
      aria-orientation="horizontal"
      aria-valuemin={end === 'from' ? whole.from : range.from}
      aria-valuemax={end === 'from' ? range.to : whole.to}
      aria-valuenow={day}
      aria-valuetext={text}
      onKeyDown={(event) => onKey(end, event)}
      onBlur={onBlur}
    >
      <span className={styles.grip} />
    </div>
  );
}
