import { formatDay, parseDay } from '@/domain/day';
import { formatDayWords, formatRange } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { useAanloop } from '@/state/use-aanloop';
import { useOneStep } from '@/state/use-one-step';
import { Popover } from '@/ui/popover';
import { DateFields } from './date-fields';
import styles from './filters.module.css';
import { lastDays } from './last-days';

/** The chosen dates in words; opens two date inputs and the dossier's own phases. */
export function DateMenu() {
  const words = useWords();
  const { index, committed, projection, lang, link } = useAanloop();
  const say = wordsOf(lang).filter;
  const { dossier } = index.dataset;
  const { start, end } = projection.timeline.range;
  const first = parseDay(dossier.period.start) ?? 0;
  const last = parseDay(dossier.period.end) ?? 0;
  const label =
    start === null && end === null
      ? words.filters.allDates
      : start === null
        ? say.until(formatDayWords(end ?? last, lang))
        : end === null
          ? say.since(formatDayWords(start, lang))
          : formatRange(start, end, lang);
  const { commit, renew } = useOneStep();
  const commitRange = (from: string | null, to: string | null): Promise<void> => commit({ from, to });
  const latest = lastDays(committed.timeline);
  return (
    <Popover label={label} name={words.filters.dates} active={start !== null || end !== null} onOpenChange={renew}>
      {(close) => (
        <div className={styles.dates}>
          <DateFields from={link.query.from} to={link.query.to} onCommit={commitRange} />
          <div className={styles.presets}>
            {dossier.phases.map((phase) => (
              <button
                key={phase.id}
                type="button"
                className={styles.preset}
                onClick={() => {
                  void commitRange(phase.start, phase.end);
                  close();
                }}
              >
                {phase.title[lang]}
                <small>{formatRange(parseDay(phase.start) ?? first, parseDay(phase.end) ?? last, lang, 'short')}</small>
              </button>
            ))}
            {latest && (
              <button
                type="button"
                className={styles.preset}
                onClick={() => {
                  void commitRange(formatDay(latest.start), formatDay(latest.end));
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
