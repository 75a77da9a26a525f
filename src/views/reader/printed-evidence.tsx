import { readerWords } from '@/i18n/reader-words';
import { useLanguage } from '@/i18n/use-words';
import { whyWords } from '@/i18n/why-words';
import type { ReaderProjection } from '@/query/project-reader';
import { formatLink } from '@/state/format-link';
import { useAanloop } from '@/state/use-aanloop';
import styles from './reader.module.css';

/** On paper only: what each sentence supports, and where this page is. */
export function PrintedEvidence({ reader: { article, paragraphs } }: { readonly reader: ReaderProjection }) {
  const { link } = useAanloop();
  const lang = useLanguage();
  const own = whyWords[lang];
  const marked = paragraphs.flatMap(({ sentences }) =>
    sentences.filter(({ events, claims }) => events.length + claims.length > 0),
  );
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return (
    <footer className={styles.printed}>
      <h3>{own.evidenceOf(article.title[lang])}</h3>
      <dl>
        {marked.map(({ sentence, ordinal, events, claims }) => (
          <div key={sentence.id}>
            <dt>{readerWords[lang].sentence(ordinal)}</dt>
            <dd>{[...events, ...claims].map(({ title }) => title[lang]).join('; ')}</dd>
          </div>
        ))}
      </dl>
      <p>
        {own.address} {`${location.origin}${base}${formatLink(link)}`}
      </p>
    </footer>
  );
}
