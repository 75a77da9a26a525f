import { useState } from 'react';
import type { LeftOut } from '@/dataset/left-out';
import { useLateWords, useWords } from '@/i18n/use-words';
import styles from './screen.module.css';

const shown = 200;

export interface LeftOutNoticeProps {
  readonly leftOut: readonly LeftOut[];
  /** On the page about the data it is part of what the page tells. */
  readonly stays?: boolean;
}

/** What of the dataset was left out and why, until it is dismissed. */
export function LeftOutNotice({ leftOut, stays = false }: LeftOutNoticeProps) {
  const words = useWords();
  const say = useLateWords().leftOut;
  const [isDismissed, setDismissed] = useState(false);
  if (isDismissed && !stays) return null;
  return (
    <div className={styles.notices} role="status">
      <details className={styles.leftOut}>
        <summary>{say.title(leftOut.length)}</summary>
        <ul aria-label={say.list}>
          {leftOut.slice(0, shown).map(({ at, reason, name }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and a part may be left out twice.
            <li key={i}>
              <code>{at}</code>: {say.reasons[reason](name)}
            </li>
          ))}
          {leftOut.length > shown && <li>{words.view.more(leftOut.length - shown)}</li>}
        </ul>
      </details>
      {!stays && (
        <button
          type="button"
          onClick={() => {
            document.getElementById('main')?.focus();
            setDismissed(true);
          }}
        >
          {words.app.dismiss}
        </button>
      )}
    </div>
  );
}
