import { wordsOf } from '@/i18n/words';
import { parseLink } from '@/state/parse-link';
import { browserLanguage } from './browser-language';
import styles from './plain-page.module.css';

/** The last net: nothing should come here, and whatever does leaves a usable page. */
export function CrashPage({ error }: { readonly error: unknown }) {
  const words = wordsOf(parseLink(window.location).link.lang ?? browserLanguage());
  const detail = error instanceof Error ? error.message : String(error);
  return (
    <main className={styles.page}>
      <p className={styles.mark}>{words.app.name}</p>
      <div role="alert">
        <h1 className={styles.title}>{words.problem.crashPage}</h1>
        <p className={styles.text}>{words.problem.crashPageHelp}</p>
      </div>
      <div className={styles.actions}>
        <a className={styles.button} href={import.meta.env.BASE_URL}>
          {words.app.back}
        </a>
      </div>
      <details className={styles.detail}>
        <summary>{words.problem.technical}</summary>
        <code>{detail}</code>
      </details>
    </main>
  );
}
