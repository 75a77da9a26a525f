import { wordsOf } from '@/i18n/words';
import { parseLink } from '@/state/parse-link';
import { browserLanguage } from './browser-language';
import styles from './plain-page.module.css';

/** Stands before the first address is read, so it finds its language by itself. */
export function LoadingPage() {
  const words = wordsOf(parseLink(window.location).link.lang ?? browserLanguage());
  return (
    <div className={styles.page} role="status">
      <h1 className={styles.mark}>{words.app.name}</h1>
      <p className={styles.quiet}>{words.app.loading}</p>
    </div>
  );
}
