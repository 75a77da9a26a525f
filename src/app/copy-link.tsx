import { useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { formatLink } from '@/state/format-link';
import { useAanloop } from '@/state/use-aanloop';
import styles from './screen.module.css';

/** Copies the address of what is on the screen, with the language written out: the receiver's browser may prefer another. */
export function CopyLink() {
  const words = useWords();
  const { link, lang } = useAanloop();
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const base = import.meta.env.BASE_URL.replace(/\/$/, '');
    try {
      await navigator.clipboard.writeText(`${window.location.origin}${base}${formatLink({ ...link, lang })}`);
      setSaid(words.app.shared);
    } catch {
      setSaid(words.app.shareFailed);
    }
    setTimeout(() => setSaid(''), 4000);
  };
  return (
    <span className={styles.share}>
      <button type="button" onClick={() => void copy()}>
        {words.app.share}
      </button>
      <span className={styles.said} role="status">
        {said}
      </span>
    </span>
  );
}
