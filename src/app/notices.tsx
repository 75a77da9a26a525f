import { useState } from 'react';
import { parseDay } from '@/domain/day';
import { formatDayWords } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import type { Notice } from '@/state/check-link';
import { useAanloop } from '@/state/use-aanloop';
import styles from './screen.module.css';

/** What of the link could not be used, until it is dismissed or the next link. */
export function Notices() {
  const words = useWords();
  const { notices, whole, lang } = useAanloop('notices', 'whole', 'lang');
  const [dismissed, setDismissed] = useState<typeof notices | null>(null);
  const own = wordsOf(lang).link;
  const say = ({ reason, name, value }: Notice): string => {
    if (reason === 'too-long') return own.tooLong(name, value);
    if (reason !== 'merged') return words.notices[reason](name, value);
    const retired = whole.dataset.retired.find(({ id, kind }) => id === value && kind === name);
    return own.mergedLine(value, formatDayWords(parseDay(retired?.date ?? '') ?? 0, lang), retired?.reason[lang] ?? '');
  };
  if (notices.length === 0 || dismissed === notices) return null;
  return (
    <div className={styles.notices} role="status">
      <p>{notices.every(({ reason }) => reason === 'merged') ? own.merged : words.notices.title}:</p>
      <ul>
        {notices.slice(0, 8).map(({ reason, name, value }) => (
          <li key={`${reason} ${name} ${value}`}>{say({ reason, name, value } as Notice)}</li>
        ))}
        {notices.length > 8 && <li>{words.view.more(notices.length - 8)}</li>}
      </ul>
      <button
        type="button"
        onClick={() => {
          setDismissed(notices);
          document.getElementById('main')?.focus({ preventScroll: true });
        }}
      >
        {words.app.dismiss}
      </button>
    </div>
  );
}
