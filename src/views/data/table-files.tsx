import { formatSize } from '@/i18n/format-size';
import { useLanguage } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { Spoken } from '@/marks/spoken';
import styles from './data-page.module.css';
import type { OfferedFiles } from './use-files';

/** Each table as a file of its own, for who wants only one. */
export function TableFiles({ tables, datapackage }: Pick<OfferedFiles, 'tables' | 'datapackage'>) {
  const lang = useLanguage();
  const words = lateWordsOf(lang).data.downloads;
  return (
    <details className={styles.tables}>
      <summary>{words.oneByOne}</summary>
      <ul>
        {tables.map(({ name, href, bytes, title, rows }) => (
          <li key={name} className={styles.row}>
            <a href={href} download={name}>
              {name}
            </a>
            <span className={styles.what}>
              <Spoken text={title} />
            </span>
            <span className={styles.amount}>{`${words.rows(rows)}, ${formatSize(bytes, lang)}`}</span>
          </li>
        ))}
        <li className={styles.row}>
          <a href={datapackage.href} download={datapackage.name}>
            {datapackage.name}
          </a>
          <span className={styles.what}>Frictionless</span>
          <span className={styles.amount}>{formatSize(datapackage.bytes, lang)}</span>
        </li>
      </ul>
    </details>
  );
}
