import { Link } from 'react-router';
import { languages } from '@/domain/text';
import { useWords } from '@/i18n/use-words';
import { formatLink } from '@/state/format-link';
import { useAanloop } from '@/state/use-aanloop';
import { CopyLink } from './copy-link';
import styles from './screen.module.css';
import { SearchBox } from './search-box';
import { ThemeMenu } from './theme-menu';

/** Name, search, language, theme, pages and link. */
export function TopBar() {
  const words = useWords();
  const { index, link, lang, linkTo } = useAanloop();
  const page = (to: 'compare' | 'about' | 'data') => (
    <Link
      key={to}
      to={formatLink({ ...link, page: to, open: null, fill: null })}
      aria-current={link.page === to ? 'page' : undefined}
    >
      {words.app.pages[to]}
    </Link>
  );
  return (
    <header className={styles.top}>
      <p className={styles.mark}>
        <Link to={linkTo(null)}>{words.app.name}</Link>
      </p>
      <h1 className={styles.sub}>{index.dataset.dossier.title[lang]}</h1>
      <div className={styles.tools}>
        <SearchBox />
        <nav className={styles.pages} aria-label={words.app.name}>
          {page('compare')}
          {page('about')}
          {page('data')}
        </nav>
        <span className={styles.languages} role="group" aria-label={words.app.language}>
          {languages.map((language) => (
            <Link
              key={language}
              to={formatLink({ ...link, lang: language })}
              replace
              lang={language}
              aria-label={words.app.languages[language]}
              aria-current={language === lang || undefined}
            >
              {language.toUpperCase()}
            </Link>
          ))}
        </span>
        <ThemeMenu />
        <CopyLink />
      </div>
    </header>
  );
}
