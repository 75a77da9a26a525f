import type { ReactNode } from 'react';
import { formatSize } from '@/i18n/format-size';
import { useLanguage } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import styles from './data-page.module.css';

interface DownloadItemProps {
  readonly name: string;
  /** Null while it is being made. */
  readonly href: string | null;
  readonly bytes: number | null;
  readonly format: string;
  readonly children: ReactNode;
}

/** A file with its format, its size and what it is for. */
export function DownloadItem({ name, href, bytes, format, children }: DownloadItemProps) {
  const lang = useLanguage();
  const { making } = lateWordsOf(lang).data.downloads;
  const facts = [format, ...(bytes === null ? [] : [formatSize(bytes, lang)]), ...(href === null ? [making] : [])];
  return (
    <li className={styles.file}>
      <span className={styles.name}>
        {href === null ? (
          name
        ) : (
          <a href={href} download={name}>
            {name}
          </a>
        )}
      </span>
      <span className={styles.facts}>{facts.join(' · ')}</span>
      <span className={styles.about}>{children}</span>
    </li>
  );
}
