import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { languages } from '@/domain/text';
import { useDossierWords } from '@/i18n/use-dossier-words';
import { useLanguage, useWords } from '@/i18n/use-words';
import { type DossierAddress, readDossier } from '@/state/dossier-address';
import { formatLink } from '@/state/format-link';
import { readAddress } from '@/state/read-address';
import { AskPage } from './ask-page';
import styles from './dossiers.module.css';
import { ElsewherePage } from './elsewhere-page';
import { HomeLink } from './home-link';

/** Stands where a link names a dossier that is not here yet: at another host, with somebody else, or nowhere. */
export function DossierPage({ wanted, onOpened }: { readonly wanted: string; readonly onOpened: () => void }) {
  const { app } = useWords();
  const lang = useLanguage();
  const { link } = readAddress(useLocation());
  const address = readDossier(wanted);
  useEffect(() => {
    document.title = app.name;
  }, [app]);
  const page = (): React.ReactNode => {
    if (address?.kind === 'remote') return <AskPage key={wanted} address={address} link={link} onOpened={onOpened} />;
    if (address?.kind === 'file') return <ElsewherePage id={address.id} link={link} onOpened={onOpened} />;
    return <UnknownPage address={address} />;
  };
  return (
    <main className={styles.page} id="main">
      <div className={styles.head}>
        <p className={styles.mark}>{app.name}</p>
        <nav className={styles.languages} aria-label={app.language}>
          {languages.map((language) => (
            <Link
              key={language}
              to={formatLink({ ...link, lang: language })}
              replace
              lang={language}
              aria-label={`${language.toUpperCase()}, ${app.languages[language]}`}
              aria-current={language === lang || undefined}
            >
              {language.toUpperCase()}
            </Link>
          ))}
        </nav>
      </div>
      {page()}
    </main>
  );
}

function UnknownPage({ address }: { readonly address: DossierAddress | null }) {
  const { unknown: say } = useDossierWords();
  return (
    <>
      <h1>{say.title(address?.kind === 'site' ? address.id : '')}</h1>
      <p className={styles.lead}>{say.lead}</p>
      <HomeLink />
    </>
  );
}
