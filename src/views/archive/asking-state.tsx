import { useSyncExternalStore } from 'react';
import { formatSize } from '@/i18n/format-size';
import { useArchiveWords } from '@/i18n/use-archive-words';
import { useLanguage } from '@/i18n/use-words';
import type { Meter, Spent } from '@/state/meter';
import styles from './archive.module.css';

interface AskingStateProps {
  readonly meter: Meter;
  /** What the meter said when the question was put. */
  readonly before: Spent;
  readonly onStop: () => void;
}

/** That an answer is on its way: how much of how much has come, and a way to stop it. */
export function AskingState({ meter, before, onStop }: AskingStateProps) {
  const say = useArchiveWords();
  const lang = useLanguage();
  const spent = useSyncExternalStore(meter.subscribe, () => meter.spent);
  const [came, asked] = [spent.came - before.came, spent.asked - before.asked];
  return (
    <>
      <span>{say.asking}</span>
      {asked > 0 && (
        <>
          <progress className={styles.progress} max={asked} value={came} aria-label={say.asking} />
          {/* Not told aloud: it changes with every part that comes. */}
          <span aria-hidden="true">{say.cameOf(formatSize(came, lang), formatSize(asked, lang))}</span>
        </>
      )}
      <button type="button" onClick={onStop}>
        {say.stop}
      </button>
    </>
  );
}
