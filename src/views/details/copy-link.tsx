import { useEffect, useRef, useState } from 'react';
import { detailsWords } from '@/i18n/details-words';
import { useLanguage } from '@/i18n/use-words';
import styles from './details.module.css';

/** Copies the address of this page; where the browser forbids it, shows the address chosen and ready to copy. */
export function CopyLink() {
  const words = detailsWords[useLanguage()];
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (outcome === 'failed') field.current?.select();
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), 4000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <span className={styles.copy}>
      <button type="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <span className={styles.copied} data-shown={outcome !== null || undefined}>
        <span role="status">{outcome === 'copied' ? words.copied : outcome === 'failed' ? words.copyFailed : ''}</span>
        {outcome === 'failed' && (
          <input
            ref={field}
            readOnly
            aria-label={words.link}
            value={window.location.href}
            onBlur={() => setOutcome(null)}
          />
        )}
      </span>
    </span>
  );
}
