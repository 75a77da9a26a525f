import type { Quantity } from '@/domain/quantity';
import type { Language } from '@/domain/text';
import { formatNumber } from '@/i18n/format-number';
import { formatWhen } from '@/i18n/format-when';
import { asSentence, nameArticles } from '@/i18n/name-articles';
import { unitWord } from '@/i18n/unit-word';
import { useLanguage, useWords } from '@/i18n/use-words';
import { wordOfId } from '@/i18n/word-of-id';
import { lateWordsOf } from '@/i18n/words';
import { HeadDot } from '@/marks/head';
import { Spoken } from '@/marks/spoken';
import { groupFill } from '@/picture/group-color';
import { headStyle } from '@/picture/head-style';
import { claimStatus } from '@/query/claim-status';
import { groupsOfClaim } from '@/query/item-groups';
import type { ClaimDetails as Details } from '@/query/project-details';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { ListStart } from '@/ui/more';
import { AnswerLines } from './claim-lines';
import { ClaimTellings, OnlyTelling } from './claim-tellings';
import { WhyDate } from './date-line';
import styles from './details.module.css';
import { EvidenceList } from './evidence-list';
import { Fact } from './fact';
import { ActorLink, EventLink } from './item-link';

/** The bounds behind a hedge in figures; null where the words already are the figure. */
function boundsInWords({ comparator, min, max }: Quantity, lang: Language): string | null {
  const own = lateWordsOf(lang).details;
  const low = min === null ? null : formatNumber(min, lang);
  const high = max === null ? null : formatNumber(max, lang);
  if (comparator === 'range') {
    if (low !== null && high !== null) return own.between(low, high);
    return low !== null ? own.atLeast(low) : high !== null ? own.atMost(high) : null;
  }
  return null;
}

/** What is claimed: by whom, in what words, with what number, and who answers. */
export function ClaimDetails({ details }: { readonly details: Details }) {
  const { index, pageTo } = useAanloop('index', 'pageTo');
  const lang = useLanguage();
  const words = useWords();
  const own = lateWordsOf(lang).details;
  const { claim, claimant, coClaimants, about, subject, event, answers, answeredBy, tellings, questions, evidence } =
    details;
  const { quantity } = claim;
  const bounds = quantity && boundsInWords(quantity, lang);
  const isTold = tellings.all.length > 1;
  const isNeverImposed =
    claim.stage !== null &&
    !index.dataset.claims.some(({ measure, stage }) => stage === 'imposed' && measure === claim.measure);
  return (
    <>
      <div className={styles.proposition}>
        <HeadDot fills={groupsOfClaim(index, claim).map(groupFill)} style={headStyle[claimStatus(claim)]} size={11} />{' '}
        <Spoken text={claim.proposition} />
      </div>
      {isTold && <ClaimTellings tellings={tellings} id={claim.id} />}
      <div className={styles.columns}>
        <div className={styles.facts}>
          <Fact name={own.claimant}>
            {claimant ? <ActorLink actor={claimant} /> : <p>{own.narrator}</p>}
            {claimant?.role && (
              <p className={styles.role}>
                <Spoken text={claimant.role} />
              </p>
            )}
            <ListStart items={coClaimants} last="p">
              {(actor) => <ActorLink key={actor.id} actor={actor} />}
            </ListStart>
            {!isTold && tellings.base?.via && (
              <div className={styles.report}>
                {own.via} <ActorLink actor={tellings.base.via} />
              </div>
            )}
          </Fact>
          {claim.attribution !== 'stated' && (
            <Fact name={own.attribution}>
              <p className={claim.attribution === 'doubtful' ? styles.alert : undefined}>
                {words.attributions[claim.attribution]}
              </p>
              {claim.attributionNote && (
                <p className={styles.meta}>
                  {asSentence(nameArticles(claim.attributionNote[lang], index.numberOf, lang))}
                </p>
              )}
            </Fact>
          )}
          <ListStart items={claim.doubts ?? []} first={6} last="p">
            {(doubt, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and one thing may be doubted twice.
              <Fact key={i} name={own.doubt}>
                <p className={styles.alert}>{words.doubts[doubt.about]}</p>
                <p className={styles.meta}>{asSentence(nameArticles(doubt.note[lang], index.numberOf, lang))}</p>
              </Fact>
            )}
          </ListStart>
          {quantity && (
            <Fact name={own.quantity}>
              <p className={styles.quantity}>
                <Spoken text={quantity.wording} />
              </p>
              <p className={styles.meta}>
                {[
                  quantity.comparator === '=' || quantity.comparator === 'range'
                    ? words.comparators[quantity.comparator]
                    : null,
                  bounds,
                  [unitWord(quantity.unit, lang), subject && own.ofSubject(subject.name[lang])]
                    .filter(Boolean)
                    .join(' '),
                  lateWordsOf(lang).details.postures[quantity.posture],
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            </Fact>
          )}
          <Fact name={own.how}>
            <p>
              {words.modalities[claim.modality]}
              {claim.stage && `, ${words.stages[claim.stage]}`}
            </p>
            {isNeverImposed && <p className={styles.meta}>{lateWordsOf(lang).tellings.neverImposed}</p>}
            {claim.measure && (
              <p className={styles.meta}>
                {own.measure}: {wordOfId(words.measures, claim.measure)}
              </p>
            )}
          </Fact>
          {claim.condition && (
            <Fact
              name={own.condition}
              {...(claim.conditionBasis ? { note: words.conditionBases[claim.conditionBasis] } : {})}
            >
              <p>
                <Spoken text={claim.condition} />
              </p>
            </Fact>
          )}
          <Fact name={own.said}>
            <p>{formatWhen(claim.said, lang, 'long')}</p>
            <WhyDate when={claim.said} />
          </Fact>
          {claim.aboutDate && (
            <Fact name={own.aboutWhen}>
              <p>{formatWhen(claim.aboutDate, lang, 'long')}</p>
              <WhyDate when={claim.aboutDate} />
            </Fact>
          )}
          {about.length > 0 && (
            <Fact name={own.about}>
              <ul className={styles.who}>
                <ListStart items={about}>
                  {(actor) => (
                    <li key={actor.id}>
                      <ActorLink actor={actor} />
                    </li>
                  )}
                </ListStart>
              </ul>
            </Fact>
          )}
          {claim.place && (
            <Fact name={own.place_}>
              <p>
                <Spoken text={claim.place} />
              </p>
            </Fact>
          )}
        </div>
        <div className={styles.main}>
          {!isTold && (
            <>
              <EvidenceList title={own.says} quotes={evidence} />
              <OnlyTelling tellings={tellings} />
            </>
          )}
          {answeredBy.length > 0 && (
            <Fact name={own.answeredBy} note={String(answeredBy.length)}>
              <AnswerLines answers={answeredBy} back />
            </Fact>
          )}
          {answers.length > 0 && (
            <Fact name={own.answers}>
              <AnswerLines answers={answers} />
            </Fact>
          )}
          {event && (
            <Fact name={own.event}>
              <EventLink event={event} />
              <p className={styles.meta}>{formatWhen(event.date, lang)}</p>
            </Fact>
          )}
          {questions.length > 0 && (
            <Fact name={own.questions}>
              <ul className={styles.lines}>
                <ListStart items={questions}>
                  {(question) => (
                    <li key={question.id}>
                      <Spoken text={question.title} />{' '}
                      <Link to={pageTo('compare')}>{own.compare(question.claims.length)}</Link>
                    </li>
                  )}
                </ListStart>
              </ul>
            </Fact>
          )}
        </div>
      </div>
    </>
  );
}
