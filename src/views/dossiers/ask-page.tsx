import { useEffect, useState } from 'react';
import { useDossierWords } from '@/i18n/use-dossier-words';
import { allowHost, isAllowed } from '@/state/allowed-hosts';
import type { DossierAddress } from '@/state/dossier-address';
import type { Link } from '@/state/link';
import { openRemote, stopOpening } from '@/state/open-dossier';
import { tellOpening, useOpening } from '@/state/opening';
import styles from './dossiers.module.css';
import { HomeLink } from './home-link';
import { LinkFacts } from './link-facts';
import { OpeningNotice } from './opening-notice';

interface AskPageProps {
  readonly address: Extract<DossierAddress, { kind: 'remote' }>;
  readonly link: Link;
  readonly onOpened: () => void;
}

/** Asks before a host is asked for the first time, then fetches, and says what went wrong. */
export function AskPage({ address, link, onOpened }: AskPageProps) {
  const { ask: say } = useDossierWords();
  const opening = useOpening((state) => state.opening);
  const [isAllowedNow, setAllowed] = useState(() => isAllowed(address.host));
  const fetchIt = async (anyId = false): Promise<void> => {
    if (await openRemote(address, anyId)) onOpened();
  };
  // Once for each allowance; that the effect runs twice in development only begins the same thing anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: fetched again on demand alone.
  useEffect(() => {
    if (!isAllowedNow) return;
    void fetchIt();
    return () => stopOpening();
  }, [isAllowedNow]);
  const problem = opening?.problem ?? null;
  if (!isAllowedNow) {
    return (
      <>
        <h1>{say.title(address.host)}</h1>
        <p className={styles.lead}>{say.lead}</p>
        <p>{say.what(address.host)}</p>
        <LinkFacts link={link} rows={[[say.address, address.url]]} />
        <p className={styles.ways}>
          <button
            type="button"
            className={styles.button}
            onClick={() => {
              allowHost(address.host);
              setAllowed(true);
            }}
          >
            {say.yes}
          </button>
          <span className={styles.quiet}>{say.once(address.host)}</span>
        </p>
        <HomeLink />
      </>
    );
  }
  const isOther = problem?.cause === 'other-dossier' && problem.found !== undefined;
  return (
    <>
      <h1>{isOther ? say.otherTitle : say.fetch}</h1>
      <OpeningNotice />
      <LinkFacts link={link} rows={[[say.address, address.url]]} />
      <p className={styles.ways}>
        {(problem || !opening) && (
          <button
            type="button"
            className={styles.button}
            onClick={() => {
              tellOpening(null);
              void fetchIt();
            }}
          >
            {say.retry}
          </button>
        )}
        {isOther && (
          <button type="button" className={styles.act} onClick={() => void fetchIt(true)}>
            {say.other(problem.found ?? '')}
          </button>
        )}
      </p>
      <HomeLink />
    </>
  );
}
