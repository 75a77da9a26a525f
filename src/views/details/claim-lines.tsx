import { formatList } from '@/i18n/format-number';
import { formatWhen } from '@/i18n/format-when';
import { nameClaimants } from '@/i18n/name-claimants';
import { useLanguage, useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import type { AnswerDetail, ClaimLine } from '@/query/project-details';
import { useAanloop } from '@/state/use-aanloop';
import styles from './details.module.css';
import { FoldedList } from './folded-list';
import { ClaimLink } from './item-link';

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
  const own = wordsOf(lang).details;
  const { index } = useAanloop();
  return (
    <FoldedList items={lines} idOf={({ claim }) => claim.id}>
      {({ claim, claimant, answeredBy }) => (
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
            {answersBySpeaker(answeredBy).map(([first, ...others]) => (
              <span key={first.claim.id}>
                {'; '}
                <b>{words.answeredBy[first.how]}</b> {first.claimant?.name[lang] ?? words.narrator}
                {others.length > 0 &&
                  `: ${formatList(
                    [first, ...others].map(({ claim: by }) => words.claims.quote(by.title[lang])),
                    lang,
                  )}`}
              </span>
            ))}
          </p>
        </>
      )}
    </FoldedList>
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
  const { index } = useAanloop();
  return (
    <FoldedList items={answers} idOf={({ claim }) => claim.id}>
      {({ claim, claimant, how, note }) => (
        <>
          <p className={styles.meta}>
            <b>{back ? words.answeredBy[how] : words.answers[how]}</b>{' '}
            {claimant ? nameClaimants(claim, index.actors, lang) : words.narrator}
          </p>
          <ClaimLink claim={claim} />
          <p className={styles.meta}>{note[lang]}</p>
        </>
      )}
    </FoldedList>
  );
}
