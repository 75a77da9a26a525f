import { useDossierWords } from '@/i18n/use-dossier-words';
import { isOpenEntry } from '@/state/entry';
import { fingerprintOf, formatFingerprint, isFile } from '@/state/fingerprint';
import { formatLink } from '@/state/format-link';
import { homeLink } from '@/state/link';
import { isSame, keepOpened, removeFromDevice, useDossiers } from '@/state/opened-dossiers';
import { useAanloop } from '@/state/use-aanloop';
import { useOwnFile } from '@/state/use-own-file';
import { useSource } from '@/state/use-source';
import { Link } from '@/ui/link';
import styles from './dossiers.module.css';

/** Says of a dossier from outside whose it is, all the time it is on the screen, and of any that it is not the one a link was made from. */
export function DossierStrip({ isFrame = false }: { readonly isFrame?: boolean }) {
  const { whole, link, lang, commitLink } = useAanloop('whole', 'link', 'lang', 'commitLink');
  const source = useSource();
  const { strip: say, menu } = useDossierWords();
  const { opened, kept, keepRefusal } = useDossiers();
  const isOwn = source.kind === 'own';
  const own = useOwnFile(isOwn && link.sha !== null);
  const sha256 = source.sha256 ?? own?.sha256 ?? null;
  const { version, title } = whole.dataset.dossier;
  const here = opened.find(({ card }) => card.dossier === source.dossier && card.sha256 === source.sha256);
  const isKept = here !== undefined && kept.some((card) => isSame(card, here.card));
  const from = {
    own: '',
    site: say.fromSite,
    file: say.fromFile,
    remote: say.fromHost(source.host ?? ''),
  }[source.kind];
  const trust = source.kind === 'file' ? say.onlyHere : say.unchecked;
  const facts = [
    ...(source.via === null ? [] : [say.via(source.via)]),
    ...(source.kind === 'site' ? [] : [trust]),
    menu.version(version),
    ...(sha256 === null ? [] : [say.fingerprint(formatFingerprint(sha256))]),
  ];
  return (
    <>
      {!isOwn && (
        <p className={styles.strip} data-dossier={source.kind}>
          <b>{from}</b>
          <cite>{title[lang]}</cite>
          <span>{facts.join(' · ')}</span>
          {!isFrame && here && isKept && (
            <span>
              {say.keeping}{' '}
              <button
                type="button"
                className={styles.act}
                aria-label={menu.removeOf(title[lang])}
                onClick={() => void removeFromDevice(here.card)}
              >
                {menu.remove}
              </button>
            </span>
          )}
          {!isFrame && here && !isKept && (
            <button type="button" className={styles.act} onClick={() => void keepOpened(here)}>
              {say.keep}
            </button>
          )}
          {!isFrame && (
            <Link to={formatLink({ ...homeLink, lang: link.lang })} reloadDocument={isOpenEntry()}>
              {say.leave}
            </Link>
          )}
          {keepRefusal && <span role="alert">{say.notKept[keepRefusal]}</span>}
        </p>
      )}
      {sha256 !== null && !isFile(sha256, link.sha) && (
        <p className={styles.strip} role="status" data-other-version>
          <span>{say.otherVersion(formatFingerprint(link.sha ?? ''), formatFingerprint(sha256), version)}</span>
          <button
            type="button"
            className={styles.act}
            onClick={() => void commitLink({ sha: fingerprintOf(sha256) }, { history: 'replace' })}
          >
            {say.pin}
          </button>
        </p>
      )}
    </>
  );
}
