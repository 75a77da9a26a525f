import type { Relation } from '@/domain/relation';
import { wordsOf } from '@/i18n/words';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { ListStart } from '@/ui/more';
import { NumberBox } from '@/ui/number-box';
import styles from './relation-links.module.css';

/** The number of every article that bears a relation out, each leading to its sentence. */
export function SentenceLinks({ relation }: { readonly relation: Relation }) {
  const { index, lang, linkTo } = useAanloop('index', 'lang', 'linkTo');
  const words = wordsOf(lang).network;
  const sentences = new Map(relation.evidence.map((evidence) => [evidence.digest, evidence] as const));
  return (
    <span className={styles.links}>
      <ListStart items={[...sentences.values()]} first={12} last="span">
        {({ article, digest }) => {
          const number = index.numberOf.get(article) ?? 0;
          const label = words.sentence(number, index.sentences.get(digest)?.ordinal ?? 0);
          return (
            <Link
              key={digest}
              className={styles.number}
              to={linkTo({ kind: 'article', id: article, sentence: digest })}
              aria-label={label}
              title={label}
              data-sentence={digest}
            >
              <NumberBox number={number} />
            </Link>
          );
        }}
      </ListStart>
    </span>
  );
}

/** The event and the claim a relation comes from, each opening in the details. */
export function OriginLinks({ relation }: { readonly relation: Relation }) {
  const { index, lang, linkTo } = useAanloop('index', 'lang', 'linkTo');
  const words = wordsOf(lang).network;
  const event = relation.event === null ? undefined : index.events.get(relation.event);
  const claim = relation.claim === null ? undefined : index.claims.get(relation.claim);
  return (
    <>
      {event && (
        <Link to={linkTo({ kind: 'event', id: event.id, sentence: null })}>{words.ofEvent(event.title[lang])}</Link>
      )}
      {event && claim && <br />}
      {claim && (
        <Link to={linkTo({ kind: 'claim', id: claim.id, sentence: null })}>{words.ofClaim(claim.title[lang])}</Link>
      )}
    </>
  );
}
