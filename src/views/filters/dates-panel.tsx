import type { DayNumber } from '@/domain/day';
import { spanOf } from '@/domain/span';
import { formatRange } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { DateFields } from '@/marks/date-fields';
import { Spoken } from '@/marks/spoken';
import { useAanloop, useLink } from '@/state/use-aanloop';
import styles from './filters.module.css';
import { lastDays } from './last-days';

interface DatesPanelProps {
  readonly onCommit: (from: DayNumber | null, to: DayNumber | null) => Promise<void>;
  readonly onClose: () => void;
}

/** Two date inputs and the dossier's own phases. */
export function DatesPanel({ onCommit, onClose }: DatesPanelProps) {
  const words = useWords();
  const { index, committed, lang } = useAanloop('index', 'committed', 'lang');
  const link = useLink('query');
  const { from: first, to: last } = index.period;
  const phases = index.dataset.dossier.phases.map((phase) => ({ ...phase, ...spanOf(phase) }));
  const latest = lastDays(committed.timeline);
  return (
    <div className={styles.dates}>
      <DateFields from={link.query.from} to={link.query.to} onCommit={onCommit} />
      <div className={styles.presets}>
        {phases.map(({ id, title, start, end }) => (
          <button
            key={id}
            type="button"
            className={styles.preset}
            onClick={() => {
              void onCommit(start, end);
              onClose();
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
              void onCommit(latest.start, latest.end);
              onClose();
            }}
          >
            {lateWordsOf(lang).time.lastItem}
            <small>{formatRange(latest.start, latest.end, lang, 'short')}</small>
          </button>
        )}
        <button
          type="button"
          className={styles.preset}
          onClick={() => {
            void onCommit(null, null);
            onClose();
          }}
        >
          {words.filters.allDates}
        </button>
      </div>
    </div>
  );
}
