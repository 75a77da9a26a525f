import { Fragment } from 'react';
import type { AnswerKind } from '@/domain/claim';
import { formatWhen } from '@/i18n/format-when';
import { nameClaimants } from '@/i18n/name-claimants';
import { useLanguage, useWords } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { Spoken } from '@/marks/spoken';
import type { AnswerDetail } from '@/query/claim-answers';
import type { ClaimLine } from '@/query/project-details';
import { useAanloop } from '@/state/use-aanloop';
import { ListStart } from '@/ui/more';
import styles from './details.module.css';
import { FoldedList } from './folded-list';
import { ClaimLink, OpenLink } from './item-link';

/** One speaker may answer in several claims: these stand together, so that each can be told from the other. */
const answersBySpeaker = (answers: readonly AnswerDetail[]): [AnswerDetail, ...AnswerDetail[]][] =>
  [...Map.groupBy(answers, ({ how, claimant }) => `${how} ${claimant?.id ?? ''}`).values()].flatMap(
    ([first, ...others]) => (first ? [[first, ...others] as [AnswerDetail, ...AnswerDetail[]]] : []),
  );

interface ClaimLinesProps {
  readonly lines: readonly ClaimLine[];
  /** Without who says it, where that is plain from the heading. */
  readonly anonymous?: boolean;
}

/** Claims in time order, with who says each, its number as worded, and who answers it. */
export function ClaimLines({ lines, anonymous = false }: ClaimLinesProps) {
  const lang = useLanguage();
  const words = useWords();
  const own = lateWordsOf(lang).details;
  const { index } = useAanloop('index');
  return (
    <FoldedList items={lines} idOf={({ claim }) => claim.id}>
      {({ claim, claimant, answers, answeredBy }) => (
        <>
          <ClaimLink claim={claim} />
          <p className={styles.meta}>
            {[
              anonymous ? null : claimant ? nameClaimants(claim, index.actors, lang) : own.narrator,
              claim.quantity?.wording[lang],
              formatWhen(claim.said, lang),
            ]
              .filter((part) => part != null)
              .join(', ')}
            {claim.attribution === 'doubtful' && (
              <>
                {'; '}
                <span className={styles.alert}>{words.attributions.doubtful}</span>
              </>
            )}
          </p>
          {answers.length > 0 && <Thread answers={answers} says={words.answers} />}
          {answeredBy.length > 0 && <Thread answers={answeredBy} says={words.answeredBy} />}
        </>
      )}
    </FoldedList>
  );
}

interface ThreadProps {
  readonly answers: readonly AnswerDetail[];
  readonly says: Readonly<Record<AnswerKind, string>>;
}

/** What a claim answers or is answered by, each one step away. */
function Thread({ answers, says }: ThreadProps) {
  const lang = useLanguage();
  const words = useWords();
  return (
    <ListStart items={answersBySpeaker(answers)} first={6} last="p">
      {([first, ...others]) => (
        <p key={first.claim.id} className={styles.thread}>
          <b>{says[first.how]}</b> {first.claimant?.name[lang] ?? words.narrator}:
          <ListStart items={[first, ...others]} first={6} last="span">
            {({ claim }) => (
              <Fragment key={claim.id}>
                {' '}
                <OpenLink kind="claim" id={claim.id} className={styles.answer}>
                  {words.claims.quote(claim.title[lang])}
                </OpenLink>
              </Fragment>
            )}
          </ListStart>
        </p>
      )}
    </ListStart>
  );
}

/** Claims that this one answers, or that answer it, with what the answer comes down to. */
export function AnswerLines({
  answers,
  back = false,
}: {
  readonly answers: readonly AnswerDetail[];
  readonly back?: boolean;
}) {
  const lang = useLanguage();
  const words = useWords();
  const { index } = useAanloop('index');
  return (
    <FoldedList items={answers} idOf={({ claim }) => claim.id}>
      {({ claim, claimant, how, note }) => (
        <>
          <p className={styles.meta}>
            <b>{back ? words.answeredBy[how] : words.answers[how]}</b>{' '}
            {claimant ? nameClaimants(claim, index.actors, lang) : words.narrator}
          </p>
          <ClaimLink claim={claim} />
          <p className={styles.meta}>
            <Spoken text={note} />
          </p>
        </>
      )}
    </FoldedList>
  );
}
