import type { Language } from '@/domain/text';
import { useArchiveWords } from '@/i18n/use-archive-words';
import { useWords } from '@/i18n/use-words';
import { LanguageList } from '@/marks/language-links';
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
  return (
    <header className={styles.bar}>
      <p className={styles.mark}>
        <a href="./" title={say.home}>
          {app.name}
        </a>
      </p>
      <LanguageList>
        {(language, { children, ...said }) => (
          <a
            key={language}
            {...said}
            href={addressIn(language)}
            onClick={(event) => {
              if (isForBrowser(event)) return;
              event.preventDefault();
              onLanguage(language);
            }}
          >
            {children}
          </a>
        )}
      </LanguageList>
    </header>
  );
}
