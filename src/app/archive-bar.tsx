import type { MouseEvent } from 'react';
import { type Language, languages } from '@/domain/text';
import { useArchiveWords } from '@/i18n/use-archive-words';
import { useLanguage, useWords } from '@/i18n/use-words';
import { isForBrowser } from '@/ui/is-for-browser';
import styles from './archive-bar.module.css';

interface ArchiveBarProps {
  /** The page's own address in a language. */
  readonly addressIn: (lang: Language) => string;
  readonly onLanguage: (lang: Language) => void;
}

/** The name, which leads to the dossier of the site, and the languages: an archive keeps what was fetched for it. */
export function ArchiveBar({ addressIn, onLanguage }: ArchiveBarProps) {
  const { app } = useWords();
  const say = useArchiveWords();
  const lang = useLanguage();
  const follow =
    (language: Language) =>
    (event: MouseEvent): void => {
      if (isForBrowser(event)) return;
      event.preventDefault();
      onLanguage(language);
    };
  return (
    <header className={styles.bar}>
      <p className={styles.mark}>
        <a href="./" title={say.home}>
          {app.name}
        </a>
      </p>
      <nav className={styles.languages} aria-label={app.language}>
        {languages.map((language) => (
          <a
            key={language}
            href={addressIn(language)}
            lang={language}
            aria-label={`${language.toUpperCase()}, ${app.languages[language]}`}
            aria-current={language === lang || undefined}
            onClick={follow(language)}
          >
            {language.toUpperCase()}
          </a>
        ))}
      </nav>
    </header>
  );
}
