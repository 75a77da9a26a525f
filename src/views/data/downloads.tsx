import { formatDayWords } from '@/i18n/format-when';
import { useDossierWords } from '@/i18n/use-dossier-words';
import { useLanguage } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { useSource } from '@/state/use-source';
import styles from './data-page.module.css';
import { DownloadItem } from './download-item';
import { TableFiles } from './table-files';
import { useFileAddress } from './use-file-address';
import { useFiles } from './use-files';
import { useSizeOf } from './use-size-of';

const schemaAddress = `${import.meta.env.BASE_URL}dataset.schema.json`;
const exampleAddress = `${import.meta.env.BASE_URL}example-tables.zip`;
const made = ['tables', 'linked', 'network', 'csl', 'bibtex'] as const;
/** What stands there until the file does. */
const endings = { tables: '.zip', linked: '.jsonld', network: '.gexf', csl: '.csl.json', bibtex: '.bib' } as const;

/** The dataset in every format it is given in. */
export function Downloads() {
  const lang = useLanguage();
  const { index, whole } = useAanloop('index', 'whole');
  const link = useLink('query');
  const isWhole = index === whole;
  const words = lateWordsOf(lang).data.downloads;
  const source = useSource();
  const { source: other } = useDossierWords();
  const making = useFiles(index.dataset, lang, source);
  const address = useFileAddress(source);
  const dataset = {
    id: 'dataset',
    name: source.name,
    href: address,
    bytes: useSizeOf(source.kind === 'own' ? address : null) ?? source.bytes,
  } as const;
  const schema = {
    id: 'schema',
    name: 'dataset.schema.json',
    href: schemaAddress,
    bytes: useSizeOf(schemaAddress),
  } as const;
  // The file on the server is all that is known; what was known on a day is made here.
  const own = isWhole ? [dataset, schema] : [schema];
  const asof = isWhole ? null : link.query.asof;
  const ready = typeof making === 'string' ? null : making;
  return (
    <section className={styles.downloads} aria-labelledby="downloads">
      <h3 id="downloads">{words.title}</h3>
      <p className={styles.lead}>{source.kind === 'own' ? words.lead : other.downloads}</p>
      {asof !== null && <p>{words.asof(formatDayWords(asof, lang))}</p>}
      <ul aria-busy={making === null}>
        {own.map(({ id, name, href, bytes }) => (
          <DownloadItem key={id} name={name} href={href} bytes={bytes} format={words.files[id].format}>
            {words.files[id].about}
          </DownloadItem>
        ))}
        {typeof making !== 'string' &&
          made.map((id) => (
            <DownloadItem
              key={id}
              name={ready?.files[id].name ?? endings[id]}
              href={ready?.files[id].href ?? null}
              bytes={ready?.files[id].bytes ?? null}
              format={words.files[id].format}
            >
              {words.files[id].about}
            </DownloadItem>
          ))}
      </ul>
      {typeof making === 'string' && <p role="alert">{words[making]}</p>}
      <p>
        {words.example.before}{' '}
        <a href={exampleAddress} download="example-tables.zip">
          {words.example.link}
        </a>
        {words.example.after}
      </p>
      {ready && <TableFiles tables={ready.tables} datapackage={ready.datapackage} />}
    </section>
  );
}
