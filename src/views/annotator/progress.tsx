import type { Reading } from '@/annotate/reading';
import { useAnnotateWords } from '@/i18n/use-annotate-words';
import styles from './annotator.module.css';

/** Up to here each sentence has a square of its own. */
const mostSquares = 60;

/** How far one has read: sentences, not proposals. */
export function Progress({ reading, at }: { readonly reading: Reading; readonly at: number }) {
  const own = useAnnotateWords();
  const { states, read, nothing } = reading;
  return (
    <span className={styles.progress}>
      <span>{own.sentencesRead}</span>
      {states.length <= mostSquares && (
        <span className={styles.squares} aria-hidden="true">
          {states.map((state, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: sentences keep their places.
            <i key={i} data-state={state} data-at={i === at || undefined} />
          ))}
        </span>
      )}
      <b>{own.readCount(read, states.length)}</b>
      {nothing > 0 && <span>{own.nothingCount(nothing)}</span>}
    </span>
  );
}
