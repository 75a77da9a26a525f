import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useDossierWords } from '@/i18n/use-dossier-words';
import { useWords } from '@/i18n/use-words';
import { LanguageLinks } from '@/marks/language-links';
import { type DossierAddress, readDossier } from '@/state/dossier-address';
import { useOpening } from '@/state/opening';
import { readAddress } from '@/state/read-address';
import { AskPage } from './ask-page';
import styles from './dossiers.module.css';
import { ElsewherePage } from './elsewhere-page';
import { HomeLink } from './home-link';
import { ProblemReport } from './problem-report';

/** Stands where a link names a dossier that is not here yet: at another host, with somebody else, or nowhere. */
export function DossierPage({ wanted, onOpened }: { readonly wanted: string; readonly onOpened: () => void }) {
  const { app } = useWords();
  const { link } = readAddress(useLocation());
  const address = readDossier(wanted);
  useEffect(() => {
    document.title = app.name;
  }, [app]);
  const page = (): React.ReactNode => {
    if (address?.kind === 'remote') return <AskPage key={wanted} address={address} link={link} onOpened={onOpened} />;
    if (address?.kind === 'file') return <ElsewherePage id={address.id} link={link} onOpened={onOpened} />;
    return <UnknownPage address={address} onRetry={onOpened} />;
  };
  return (
    <main className={styles.page} id="main">
      <div className={styles.head}>
        <p className={styles.mark}>{app.name}</p>
        <LanguageLinks link={link} />
      </div>
      {page()}
    </main>
  );
}

interface UnknownPageProps {
  readonly address: DossierAddress | null;
  readonly onRetry: () => void;
}

/** The site has none of that name, or has one that did not open. */
function UnknownPage({ address, onRetry }: UnknownPageProps) {
  const { unknown: say, opening: tell } = useDossierWords();
  const words = useWords();
  const opening = useOpening((state) => state.opening);
  if (opening?.problem) {
    return (
      <>
        <h1>{tell.refused(opening.name)}</h1>
        <ProblemReport problem={opening.problem} />
        <p>
          <button type="button" className="text-button" onClick={onRetry}>
            {words.problem.retry}
          </button>
        </p>
        <HomeLink />
      </>
    );
  }
  return (
    <>
      <h1>{say.title(address?.kind === 'site' ? address.id : '')}</h1>
      <p className={styles.lead}>{say.lead}</p>
      <HomeLink />
    </>
  );
}
