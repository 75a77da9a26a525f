import type { Claim } from '@/domain/claim';
import type { Event } from '@/domain/event';
import { formatWhen } from '@/i18n/format-when';
import { nameClaimants } from '@/i18n/name-claimants';
import { useLanguage, useWords } from '@/i18n/use-words';
import { wordStatus } from '@/i18n/word-status';
import { lateWordsOf } from '@/i18n/words';
import { Spoken } from '@/marks/spoken';
import type { ReaderProjection } from '@/query/project-reader';
import { homeOf } from '@/state/link';
import { sharePath, wholeAddress } from '@/state/share-path';
import { useAanloop } from '@/state/use-aanloop';
import { ListStart } from '@/ui/more';
import styles from './printed-evidence.module.css';

/** On paper only: what each sentence supports, each with its address, and where this page is. */
export function PrintedEvidence({ reader: { article, paragraphs } }: { readonly reader: ReaderProjection }) {
  const { link } = useAanloop('link');
  const lang = useLanguage();
  const own = lateWordsOf(lang).why;
  const marked = paragraphs.flatMap(({ sentences }) =>
    sentences.filter(({ events, claims }) => events.length + claims.length > 0),
  );
  return (
    <footer className={styles.printed}>
      <h3>{own.evidenceOf(article.title[lang])}</h3>
      <dl>
        {marked.map(({ sentence, ordinal, events, claims }) => (
          <div key={sentence.id} className={styles.sentence}>
            <dt>{lateWordsOf(lang).reader.sentence(ordinal)}</dt>
            <dd>
              <ul>
                <ListStart items={events}>{(event) => <Item key={event.id} kind="event" item={event} />}</ListStart>
                <ListStart items={claims}>{(claim) => <Item key={claim.id} kind="claim" item={claim} />}</ListStart>
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.where}>
        {own.address} {wholeAddress(sharePath({ ...link, embed: null }, lang))}
      </p>
    </footer>
  );
}

type ItemProps = { readonly kind: 'event'; readonly item: Event } | { readonly kind: 'claim'; readonly item: Claim };

function Item({ kind, item }: ItemProps) {
  const { index, link } = useAanloop('index', 'link');
  const lang = useLanguage();
  const words = useWords();
  const own = lateWordsOf(lang).why;
  const status =
    kind === 'event'
      ? item.status === 'occurred'
        ? null
        : wordStatus(item, index.actors, lang)
      : item.modality === 'asserted' || item.modality === 'reported'
        ? null
        : words.modalities[item.modality];
  // A published page: whoever types it over finds it on any host.
  const path = sharePath({ ...homeOf(link), open: { kind, id: item.id, sentence: null } }, lang);
  const facts = [
    own.kinds[kind],
    kind === 'claim' ? nameClaimants(item, index.actors, lang) : null,
    status,
    kind === 'claim' ? item.quantity?.wording[lang] : null,
    formatWhen(kind === 'event' ? item.date : item.said, lang, 'long'),
  ].filter((fact) => fact != null);
  return (
    <li>
      <a href={wholeAddress(path)}>
        <Spoken text={item.title} />
      </a>{' '}
      <span className={styles.meta}>{facts.join(', ')}</span>
      <span className={styles.path}>{link.dossier === null ? path.replace(/\?.*$/, '') : path}</span>
    </li>
  );
}
