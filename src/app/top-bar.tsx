import { useState } from 'react';
import { Link } from 'react-router';
import { languages } from '@/domain/text';
import { appWords } from '@/i18n/app-words';
import { useWords } from '@/i18n/use-words';
import { formatLink } from '@/state/format-link';
import { useAanloop } from '@/state/use-aanloop';
import { Menu } from '@/ui/menu';
import { usePhone } from '@/ui/use-media';
import { ShareFold, ShareMenu } from '@/views/share/share-menu';
import styles from './screen.module.css';
import { SearchBox } from './search-box';
import { ThemeChoice } from './theme-choice';

/** Name, search, language, theme, pages and link; on a phone all but the name and the language fold away. */
export function TopBar() {
  const words = useWords();
  const { index, link, lang, linkTo } = useAanloop();
  const phone = usePhone();
  const [searching, setSearching] = useState(false);
  const pages = (['compare', 'about', 'data'] as const).map((to) => (
    <Link
      key={to}
      to={formatLink({ ...link, page: to, open: null, fill: null })}
      aria-current={link.page === to ? 'page' : undefined}
    >
      {words.app.pages[to]}
    </Link>
  ));
  const tongues = (
    <span className={styles.languages} role="group" aria-label={words.app.language}>
      {languages.map((language) => (
        <Link
          key={language}
          to={formatLink({ ...link, lang: language })}
          replace
          lang={language}
          aria-label={`${language.toUpperCase()}, ${words.app.languages[language]}`}
          aria-current={language === lang || undefined}
        >
          {language.toUpperCase()}
        </Link>
      ))}
    </span>
  );
  const name = (
    <>
      <p className={styles.mark}>
        <Link to={linkTo(null)}>{words.app.name}</Link>
      </p>
      <h1 className={styles.sub}>{index.dataset.dossier.title[lang]}</h1>
    </>
  );
  if (phone) {
    const isSearching = searching || link.query.q !== '';
    return (
      <header className={styles.top}>
        {name}
        <div className={styles.tools}>
          <button
            type="button"
            className={styles.tool}
            aria-expanded={isSearching}
            onClick={() => setSearching(!isSearching)}
          >
            {words.app.search}
          </button>
          {tongues}
          <Menu label={appWords[lang].menu} name={appWords[lang].menu} align="end">
            <div className={styles.folded}>
              <nav className={styles.pages} aria-label={words.app.name}>
                {pages}
              </nav>
              <ThemeChoice />
              <ShareFold />
            </div>
          </Menu>
        </div>
        {isSearching && <SearchBox unfolded={searching} />}
      </header>
    );
  }
  return (
    <header className={styles.top}>
      {name}
      <div className={styles.tools}>
        <SearchBox />
        <nav className={styles.pages} aria-label={words.app.name}>
          {pages}
        </nav>
        {tongues}
        <Menu label={words.app.theme} name={words.app.theme} align="end">
          <ThemeChoice />
        </Menu>
        <ShareMenu />
      </div>
    </header>
  );
}
