import type { ReactNode } from 'react';
import { formatSize } from '@/i18n/format-size';
import { useDossierWords } from '@/i18n/use-dossier-words';
import { useLanguage } from '@/i18n/use-words';
import { readDossier } from '@/state/dossier-address';
import { rightsOf } from '@/state/rights-of';
import { useAanloop } from '@/state/use-aanloop';
import { useOwnFile } from '@/state/use-own-file';
import { useSource } from '@/state/use-source';
import styles from './data-page.module.css';

/** Where the dossier on the screen came from, which version of it this is, and what may be done with it. */
export function SourceFacts() {
  const lang = useLanguage();
  const { whole } = useAanloop('whole');
  const source = useSource();
  const { source: say, menu, strip } = useDossierWords();
  const isOwn = source.kind === 'own';
  const own = useOwnFile(isOwn);
  const { dossier, articles, events, claims } = whole.dataset;
  const { licence } = rightsOf(source, dossier);
  const sha256 = source.sha256 ?? own?.sha256;
  const bytes = source.bytes ?? own?.bytes;
  const address = source.dossier === null ? null : readDossier(source.dossier);
  const origin = (): ReactNode => {
    if (source.kind === 'file') return say.file(source.name);
    if (address?.kind !== 'remote') return source.kind === 'own' ? say.own : `${say.own}, ${source.name}`;
    const via = source.via === null ? '' : ` (${strip.via(source.via)})`;
    return `${source.host}${via}: ${address.url}`;
  };
  const hash = (
    <>
      {sha256 === undefined ? <Awaited told={say.working} /> : <b className={styles.fingerprint}>{sha256}</b>} (
      {say.fingerprintHint})
    </>
  );
  const rows: readonly (readonly [string, ReactNode])[] = [
    [say.origin, origin()],
    [say.version, `${dossier.id} ${dossier.version}`],
    [say.fingerprint, hash],
    [say.size, bytes === undefined ? say.working : formatSize(bytes, lang)],
    [say.holds, menu.counts(articles.length, events.length, claims.length)],
    [say.licence, licence?.title ?? say.noLicence],
  ];
  return (
    <section aria-labelledby="source">
      <h3 id="source">{say.title}</h3>
      <dl className={`${styles.clocks} ${styles.source}`}>
        {rows.map(([term, said]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      {!isOwn && <p>{say.published}</p>}
    </section>
  );
}

/** Keeps the room of a fingerprint, so that nothing below moves when it is there. */
function Awaited({ told }: { readonly told: string }) {
  return (
    <>
      <span className="visually-hidden">{told}</span>
      <b className={`${styles.fingerprint} ${styles.awaited}`} data-told={told} aria-hidden="true">
        {'0'.repeat(64)}
      </b>
    </>
  );
}
