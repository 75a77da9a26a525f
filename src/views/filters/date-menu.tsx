import type { DayNumber } from '@/domain/day';
import { spanOf } from '@/domain/span';
import { formatDayWords, formatRange } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { DateFields } from '@/marks/date-fields';
import { Spoken } from '@/marks/spoken';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { useOneStep } from '@/state/use-one-step';
import { Popover } from '@/ui/popover';
import styles from './filters.module.css';
import { lastDays } from './last-days';

/** The chosen dates in words; opens two date inputs and the dossier's own phases. */
export function DateMenu() {
  const words = useWords();
  const { index, committed, projection, lang } = useAanloop('index', 'committed', 'projection', 'lang');
  const link = useLink('query');
  const say = wordsOf(lang).filter;
  const { dossier } = index.dataset;
  const { start, end } = projection.timeline.range;
  const { from: first, to: last } = index.period;
  const label =
    start === null && end === null
      ? words.filters.allDates
      : start === null
        ? say.until(formatDayWords(end ?? last, lang))
        : end === null
          ? say.since(formatDayWords(start, lang))
          : formatRange(start, end, lang);
  const { commit, renew } = useOneStep();
  const commitRange = (from: DayNumber | null, to: DayNumber | null): Promise<void> => commit({ from, to });
  const phases = dossier.phases.map((phase) => ({ ...phase, ...spanOf(phase) }));
  const latest = lastDays(committed.timeline);
  return (
    <Popover label={label} name={words.filters.dates} active={start !== null || end !== null} onOpenChange={renew}>
      {(close) => (
        <div className={styles.dates}>
          <DateFields from={link.query.from} to={link.query.to} onCommit={commitRange} />
          <div className={styles.presets}>
            {phases.map(({ id, title, start, end }) => (
              <button
                key={id}
                type="button"
                className={styles.preset}
                onClick={() => {
                  void commitRange(start, end);
                  close();
                }}
              >
                <Spoken text={title} />
                <small>{formatRange(start ?? first, end ?? last, lang, 'short')}</small>
              </button>
            ))}
            {latest && (
              <button
                type="button"
                className={styles.preset}
                onClick={() => {
                  void commitRange(latest.start, latest.end);
                  close();
                }}
              >
                {wordsOf(lang).time.lastItem}
                <small>{formatRange(latest.start, latest.end, lang, 'short')}</small>
              </button>
            )}
            <button
              type="button"
              className={styles.preset}
              onClick={() => {
                void commitRange(null, null);
                close();
              }}
            >
              {words.filters.allDates}
            </button>
          </div>
        </div>
      )}
    </Popover>
  );
}
