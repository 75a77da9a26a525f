import { useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { useAanloop } from '@/state/use-aanloop';
import styles from './screen.module.css';

/** What of the link could not be used, until it is dismissed or the next link. */
export function Notices() {
  const words = useWords();
  const { notices } = useAanloop();
  const [dismissed, setDismissed] = useState<typeof notices | null>(null);
  if (notices.length === 0 || dismissed === notices) return null;
  return (
    <div className={styles.notices} role="status">
      <p>{words.notices.title}:</p>
      <ul>
        {notices.slice(0, 8).map(({ reason, name, value }) => (
          <li key={`${reason} ${name} ${value}`}>{words.notices[reason](name, value)}</li>
        ))}
        {notices.length > 8 && <li>{words.view.more(notices.length - 8)}</li>}
      </ul>
      <button type="button" onClick={() => setDismissed(notices)}>
        {words.app.dismiss}
      </button>
    </div>
  );
}
