import { useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { LanguageLinks } from '@/marks/language-links';
import { Spoken } from '@/marks/spoken';
import { showCorrections } from '@/state/corrections';
import { formatLink } from '@/state/format-link';
import { showIntroduction, useIntroduction } from '@/state/introduction';
import { useAanloop } from '@/state/use-aanloop';
import { Late } from '@/ui/late';
import { Link } from '@/ui/link';
import { Popover } from '@/ui/popover';
import { usePhone } from '@/ui/use-media';
import { useNavigate } from '@/ui/use-navigate';
import { menuPart } from '@/views/dossiers/parts';
import { ShareFold, ShareMenu } from '@/views/share/share-menu';
import styles from './screen.module.css';
import { SearchBox } from './search-box';
import { SingleKeysChoice } from './single-keys-choice';
import { ThemeChoice } from './theme-choice';

/** Name, search, language, theme, pages and link; on a phone all but the name and the language fold away. */
export function TopBar() {
  const words = useWords();
  const { index, link, lang, linkTo } = useAanloop('index', 'link', 'lang', 'linkTo');
  const phone = usePhone();
  const [searching, setSearching] = useState(false);
  const navigate = useNavigate();
  const isIntroduced = useIntroduction((state) => state.isOpen);
  const pageLink = (to: 'compare' | 'about' | 'data') => (
    <Link
      key={to}
      to={formatLink({ ...link, page: to, open: null, fill: null })}
      aria-current={link.page === to ? 'page' : undefined}
    >
      {words.app.pages[to]}
    </Link>
  );
  // The words for a stranger stand on the first screen only, so asking for them leads there.
  const introduce = (): void => {
    showIntroduction(true);
    void navigate(formatLink({ ...link, page: 'dashboard', open: null, fill: null }));
  };
  const help = (done: () => void) => (
    <>
      <button
        type="button"
        className={styles.item}
        aria-pressed={isIntroduced}
        onClick={() => {
          introduce();
          done();
        }}
      >
        {wordsOf(lang).introduction.region}
      </button>
      {pageLink('about')}
      {pageLink('data')}
      <button
        type="button"
        className={styles.item}
        onClick={() => {
          showCorrections(true);
          done();
        }}
      >
        {words.corrections}
      </button>
      <SingleKeysChoice />
    </>
  );
  const name = (
    <>
      <p className={styles.mark}>
        <Link to={linkTo(null)}>{words.app.name}</Link>
      </p>
      {phone ? (
        <h1 className="visually-hidden">
          <Spoken text={index.dataset.dossier.title} />
        </h1>
      ) : (
        <h1 className={styles.sub}>
          <Popover
            label={
              <span>
                <Spoken text={index.dataset.dossier.title} />
              </span>
            }
            name={words.app.dossiers}
            className={styles.dossier}
          >
            {(close) => <Late part={menuPart} with={{ onDone: close }} quiet />}
          </Popover>
        </h1>
      )}
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
          <LanguageLinks link={link} />
          <Popover label={words.app.menu} name={words.app.menu} align="end">
            {(close) => (
              <div className={styles.folded}>
                <nav className={styles.pages} aria-label={words.app.name}>
                  {pageLink('compare')}
                  {help(close)}
                </nav>
                <ThemeChoice />
                <details>
                  <summary>{words.app.dossiers}</summary>
                  <Late part={menuPart} with={{ onDone: close }} quiet />
                </details>
                <ShareFold />
              </div>
            )}
          </Popover>
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
          {pageLink('compare')}
          <Popover label={wordsOf(lang).introduction.help} name={wordsOf(lang).introduction.help} align="end">
            {(close) => <div className={styles.help}>{help(close)}</div>}
          </Popover>
        </nav>
        <LanguageLinks link={link} />
        <Popover label={words.app.theme} name={words.app.theme} align="end">
          <ThemeChoice />
        </Popover>
        <ShareMenu />
      </div>
    </header>
  );
}
