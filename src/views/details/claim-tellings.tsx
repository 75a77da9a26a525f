import { formatWhen } from '@/i18n/format-when';
import { unitWord } from '@/i18n/unit-word';
import { useLanguage, useLateWords, useWords } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { markAttributes } from '@/marks/mark-state';
import { Spoken } from '@/marks/spoken';
import type { Telling, Tellings } from '@/query/project-tellings';
import { useAanloop } from '@/state/use-aanloop';
import { ListStart } from '@/ui/more';
import { NumberBox } from '@/ui/number-box';
import styles from './claim-tellings.module.css';
import { ActorLink, ClaimLink, SentenceLink } from './item-link';
import { nameDifferences } from './name-differences';

/** How each article tells what a claim says, side by side, with what differs between them in words. */
export function ClaimTellings({
  tellings: { all, base, silent },
  id,
}: {
  readonly tellings: Tellings;
  /** The claim that is open. */
  readonly id: string;
}) {
  const lang = useLanguage();
  const own = lateWordsOf(lang).tellings;
  const { reports } = lateWordsOf(lang).details;
  return (
    <section className={styles.tellings} aria-label={reports}>
      <h3>
        {reports} <small>{own.count(new Set(all.map(({ number }) => number)).size)}</small>
      </h3>
      <ul className={styles.row}>
        <ListStart items={all} first={20}>
          {(telling) => (
            <li key={`${telling.claim.id} ${telling.number}`}>
              <TellingCard telling={telling} base={base} isOwn={telling.claim.id === id} />
            </li>
          )}
        </ListStart>
      </ul>
      <Silent numbers={silent} />
    </section>
  );
}

/** That no other article tells this, and which tell of the event without it. */
export function OnlyTelling({ tellings: { all, silent } }: { readonly tellings: Tellings }) {
  const own = useLateWords().tellings;
  return (
    <div className={styles.only}>
      <p>{own.only(own.articles(all.map(({ number }) => number)))}</p>
      <Silent numbers={silent} />
    </div>
  );
}

function Silent({ numbers }: { readonly numbers: readonly number[] }) {
  const own = useLateWords().tellings;
  if (numbers.length === 0) return null;
  const articles = own.articles(numbers);
  return (
    <p className={styles.silent}>
      {own.silent(articles.charAt(0).toUpperCase() + articles.slice(1), numbers.length === 1)}
    </p>
  );
}

interface TellingCardProps {
  readonly telling: Telling;
  readonly base: Telling | null;
  /** It is of the claim that is open, and its sentences are the evidence. */
  readonly isOwn: boolean;
}

function TellingCard({ telling, base, isOwn }: TellingCardProps) {
  const lang = useLanguage();
  const words = useWords();
  const { index } = useAanloop('index');
  const details = lateWordsOf(lang).details;
  const own = lateWordsOf(lang).tellings;
  const { claim, claimant, article, number, via, quotes, differs } = telling;
  const { quantity } = claim;
  const subject = index.actors.get(quantity?.subject ?? '');
  return (
    <article className={styles.telling} data-telling={`${claim.id} ${article.id}`} data-differs={differs.join(' ')}>
      <p className={styles.article}>
        <NumberBox number={number} dashed={article.published.start !== article.published.end} />
        {formatWhen(article.published, lang, 'short')}
      </p>
      {quantity && (
        <p>
          <b className={styles.quantity}>
            <Spoken text={quantity.wording} />
          </b>{' '}
          <span className={styles.meta}>
            {[
              [unitWord(quantity.unit, lang), subject && details.ofSubject(subject.name[lang])]
                .filter(Boolean)
                .join(' '),
              lateWordsOf(lang).details.postures[quantity.posture],
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
        </p>
      )}
      <div className={styles.who}>
        {claimant ? <ActorLink actor={claimant} /> : <span>{details.narrator}</span>}
        <ListStart items={(claim.coClaimants ?? []).flatMap((id) => index.actors.get(id) ?? [])} first={6} last="span">
          {(actor) => <ActorLink key={actor.id} actor={actor} />}
        </ListStart>
        {via && (
          <span className={styles.via}>
            {details.via} <ActorLink actor={via} />
          </span>
        )}
      </div>
      <p className={styles.meta}>
        {`${details.said.toLowerCase()} ${formatWhen(claim.said, lang, 'short')}`}
        {claim.attribution !== 'stated' && (
          <>
            {'; '}
            <span className={claim.attribution === 'doubtful' ? styles.alert : undefined}>
              {words.attributions[claim.attribution]}
            </span>
          </>
        )}
      </p>
      <ListStart items={quotes} first={6} last="p">
        {({ sentence, ordinal }) => (
          <div
            key={sentence.id}
            {...markAttributes({ kind: 'sentence', id: sentence.id }, { standing: 'certain', lit: isOwn })}
          >
            <p className={styles.sentence}>
              {isOwn ? (
                <mark>
                  <Spoken text={sentence.text} />
                </mark>
              ) : (
                sentence.text[lang]
              )}
            </p>
            <p className={styles.source}>
              <SentenceLink article={article.id} id={sentence.id} ordinal={ordinal} number={number} />
            </p>
          </div>
        )}
      </ListStart>
      {!isOwn && <ClaimLink claim={claim} />}
      {base && telling !== base && (
        <div className={styles.differs}>
          {differs.length === 0 ? (
            <p>{own.sameAs(base.number)}</p>
          ) : (
            <>
              <p>{own.differsFrom(base.number)}</p>
              <ul>
                {nameDifferences(telling, base, lang).map((difference) => (
                  <li key={difference}>{difference}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </article>
  );
}
