import { useEffect } from 'react';
import { useAttachingWords } from '@/i18n/use-attaching-words';
import { useWords } from '@/i18n/use-words';
import { TextIntake } from '@/marks/text-intake';
import { originalLimits } from '@/query/read-attached';
import { attachOriginals, keepOriginals, removeOriginals, stopLooking, takeDropped } from '@/state/attach-originals';
import { handOverFiles } from '@/state/hand-over';
import { closeOriginals, useOriginals } from '@/state/originals';
import { useAanloop } from '@/state/use-aanloop';
import { AttachedList } from './attached-list';
import styles from './originals.module.css';

/** Files, a drop or a paste, what they turned out to be, and whether to keep them. */
export function Attach() {
  const { whole } = useAanloop('whole');
  const { attach: title } = useWords().articles;
  const own = useAttachingWords();
  const { attached, pending, progress, isKept, keepFailed, dropped } = useOriginals();
  useEffect(() => {
    if (dropped.length > 0) void attachOriginals(whole, handOverFiles(takeDropped()));
  }, [dropped, whole]);
  return (
    <TextIntake
      className={styles.body}
      onTexts={(handed) => void attachOriginals(whole, handed)}
      head={
        <>
          <header>
            <h2>{title}</h2>
            <button type="button" className="text-button" onClick={closeOriginals}>
              {own.close}
            </button>
          </header>
          <p>{own.explain}</p>
          <p>{own.limits(originalLimits.bytes / 1_000_000, originalLimits.letters)}</p>
        </>
      }
    >
      <p role="status" className={styles.status}>
        {pending > 0 ? own.busy(pending) : attached.length === 0 ? own.none : ''}
      </p>
      {pending > 0 && (
        <p className={styles.progress}>
          <progress aria-label={own.progress} value={progress} max={1} />{' '}
          <button type="button" className="text-button" onClick={stopLooking}>
            {own.stop}
          </button>
        </p>
      )}
      <AttachedList attached={attached} />
      {attached.some(({ isBuiltIn }) => !isBuiltIn) && (
        <div className={styles.keep}>
          <label>
            <input type="checkbox" checked={isKept} onChange={(event) => keepOriginals(event.target.checked)} />
            {own.keep}. <span>{own.keepHint}</span>
          </label>
          <button type="button" className="text-button" onClick={removeOriginals}>
            {own.removeAll}
          </button>
        </div>
      )}
      {keepFailed && <p role="alert">{own.keepFailed}</p>}
      <details className={styles.rules}>
        <summary>{own.rulesTitle}</summary>
        <p>{own.rules}</p>
      </details>
    </TextIntake>
  );
}
