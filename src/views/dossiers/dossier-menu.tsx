import { useEffect, useState } from 'react';
import { formatSize } from '@/i18n/format-size';
import { useDossierWords } from '@/i18n/use-dossier-words';
import { useSilentStorage } from '@/state/await-storage';
import { readDossier } from '@/state/dossier-address';
import { isOpenEntry } from '@/state/entry';
import { formatLink } from '@/state/format-link';
import { homeLink } from '@/state/link';
import { followShelf, isSame, readShelf, removeFromDevice, useDossiers } from '@/state/opened-dossiers';
import type { DossierCard } from '@/state/recent-dossiers';
import { sharePath } from '@/state/share-path';
import { ownDossier, type SiteDossier, siteDossiers } from '@/state/site-dossiers';
import { useAanloop } from '@/state/use-aanloop';
import { useSource } from '@/state/use-source';
import { FilePicker } from '@/ui/file-picker';
import { Link } from '@/ui/link';
import styles from './dossiers.module.css';
import { OpenAddress } from './open-address';
import { dossierFiles, linkToCard } from './open-files';
import { useOpenDossier } from './use-open-dossier';

/** The dossiers of this site and those that were opened before, and the ways to open another. */
export function DossierMenu({ onDone }: { readonly onDone: () => void }) {
  const { whole, link, lang } = useAanloop('whole', 'link', 'lang');
  const source = useSource();
  const { menu: say } = useDossierWords();
  const { opened, kept, recent } = useDossiers();
  const { isSilent } = useSilentStorage();
  const open = useOpenDossier();
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    followShelf();
    void readShelf();
  }, []);
  const { dossier, articles, events, claims } = whole.dataset;
  const counts = { articles: articles.length, events: events.length, claims: claims.length };
  const own: SiteDossier | null = source.kind === 'own' ? { ...dossier, counts } : ownDossier;
  const home = { ...homeLink, lang: link.lang };
  const isShown = (card: DossierCard): boolean => card.dossier === source.dossier && card.sha256 === source.sha256;
  const before = [...opened.map(({ card }) => card), ...kept, ...recent].filter(
    (card, i, all) => all.findIndex((one) => isSame(one, card)) === i,
  );
  const facts = ({ counts, version }: SiteDossier): string[] => [
    say.counts(counts.articles, counts.events, counts.claims),
    say.version(version),
  ];
  const title = (card: SiteDossier, isOpen: boolean, to: string, isOtherPage: boolean) => (
    <p className={styles.name}>
      {isOpen ? (
        <b aria-current="true">{card.title[lang]}</b>
      ) : (
        <Link to={to} reloadDocument={isOtherPage} onClick={onDone}>
          {card.title[lang]}
        </Link>
      )}
      {isOpen && <span> · {say.openNow}</span>}
    </p>
  );
  const ofSite = (card: SiteDossier, named: string | null) => {
    const isOpen = source.dossier === named;
    return (
      <li key={card.id}>
        {title(card, isOpen, formatLink({ ...home, dossier: named }), named === null && isOpenEntry())}
        <p className={styles.facts}>{facts(card).join(' · ')}</p>
      </li>
    );
  };
  const ofOthers = (card: DossierCard) => {
    const address = readDossier(card.dossier);
    const to = linkToCard(home, card);
    const isElsewhere = address?.kind === 'remote' && !isOpenEntry();
    const isKept = kept.some((one) => isSame(one, card));
    const place = address?.kind === 'remote' ? address.host : card.name;
    const state = isKept ? say.kept(formatSize(card.bytes, lang)) : say.notKept;
    return (
      <li key={`${card.dossier}@${card.sha256}`}>
        {title(card, isShown(card), isElsewhere ? sharePath(to, lang) : formatLink(to), isElsewhere)}
        <p className={styles.facts}>
          {[place, ...facts(card), state].join(' · ')}{' '}
          {(isKept || !isShown(card)) && (
            <button
              type="button"
              className={styles.act}
              aria-label={say.removeOf(card.title[lang])}
              onClick={() => void removeFromDevice(card)}
            >
              {say.remove}
            </button>
          )}
        </p>
      </li>
    );
  };
  return (
    <div className={styles.menu}>
      <h2>{siteDossiers.length > 0 ? say.sites : say.site}</h2>
      <ul>
        {own && ofSite(own, null)}
        {siteDossiers.map((card) => ofSite(card, card.id))}
      </ul>
      {isSilent && <p role="alert">{say.silent}</p>}
      {before.length > 0 && (
        <>
          <h2>{say.before}</h2>
          <ul aria-label={say.before}>{before.map(ofOthers)}</ul>
        </>
      )}
      <p className={styles.drop}>
        <b>{say.drop}</b>
        <span>{say.forms}</span>
      </p>
      <p className={styles.ways}>
        <FilePicker
          className={styles.act}
          label={say.openFile}
          accept={dossierFiles}
          multiple
          onFiles={(files) => {
            onDone();
            void open.file(files);
          }}
        >
          {say.openFile}
        </FilePicker>
        <button type="button" className={styles.act} aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
          {say.openAddress}
        </button>
        <Link className={styles.act} to={formatLink({ ...home, edit: '1' })} onClick={onDone}>
          {say.openNew}
        </Link>
      </p>
      {isAsking && (
        <OpenAddress
          open={async (address) => {
            onDone();
            await open.remote(address);
          }}
        />
      )}
    </div>
  );
}
