import type { CSSProperties } from 'react';
import type { ClaimKind, Modality } from '@/domain/claim';
import { formatWhen } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { HeadDot } from '@/marks/head';
import { pointing } from '@/marks/pointing';
import { Spoken } from '@/marks/spoken';
import { groupFill, groupInk } from '@/picture/group-color';
import { modalityHead } from '@/picture/head-style';
import { answersOf, answersTo } from '@/query/claim-answers';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { ListStart } from '@/ui/more';
import { NumberBoxes } from '@/ui/number-box';
import { ClaimLink } from './claim-link';
import styles from './claim-list.module.css';
import { type ClaimRow, claimantOfRow } from './claim-row';
import { beyondLines } from './describe-claim';
import type { ClaimState } from './use-claim-marks';

/** How a claim of a kind is put by itself: a demand is demanded. */
const saidByKind: Partial<Record<ClaimKind, Modality>> = { demand: 'demanded', denial: 'denied', threat: 'threatened' };

interface ClaimListRowProps {
  readonly row: ClaimRow;
  readonly state: ClaimState;
  readonly stop: { readonly tabIndex: 0 | -1; readonly 'data-stop': string };
}

/** A claim as two lines: what and who, then kind, number, date, doubt and what it answers. */
export function ClaimListRow({ row, state, stop }: ClaimListRowProps) {
  const { index, lang, linkTo } = useAanloop('index', 'lang', 'linkTo');
  const words = useWords();
  const own = wordsOf(lang).claims;
  const { item } = row;
  const claimant = claimantOfRow(index, row, lang, words.narrator);
  const numbers = [...new Set(item.reports.map(({ article }) => index.numberOf.get(article) ?? 0))];
  const thread = [
    ...answersOf(index, item).map((answer) => ({ ...answer, says: words.answers[answer.how] })),
    ...answersTo(index, item).map((answer) => ({ ...answer, says: words.answeredBy[answer.how] })),
  ];
  const facts = [
    words.claimKinds[item.kind].toLowerCase(),
    item.quantity?.wording[lang] ?? null,
    item.stage
      ? words.stages[item.stage]
      : saidByKind[item.kind] === item.modality
        ? null
        : own.modality[item.modality] || null,
    own.said(formatWhen(item.said, lang, 'short')),
    state.standing === 'possible' ? words.certainty.possible : null,
  ].filter((fact) => fact !== null);
  const mark = (
    <ClaimLink row={row} standing={state.standing} className={styles.row} stop={stop}>
      <HeadDot fills={[groupFill(claimant.group)]} style={modalityHead[item.modality]} />
      <span>
        <span className={styles.line}>
          <b data-ringed={state.ringed || undefined}>
            <Spoken text={item.title} />
          </b>
          <span className="visually-hidden">. {wordsOf(lang).timeline.articleNumbers(numbers.map(String))}. </span>
          <span className={styles.boxes} aria-hidden="true">
            <NumberBoxes numbers={numbers} />
          </span>
        </span>
        <span className={styles.meta}>
          <span className={styles.who} style={{ '--who': groupInk(claimant.group) } as CSSProperties}>
            {claimant.name}
          </span>
          {` · ${facts.join(' · ')}`}
          {item.attribution === 'doubtful' && <span className={styles.doubt}> · {own.doubtful}</span>}
          {item.attribution === 'inferred' && ` · ${own.inferred}`}
          <span className="visually-hidden">. {beyondLines(row, state.standing, lang)}</span>
        </span>
      </span>
    </ClaimLink>
  );
  if (thread.length === 0) return mark;
  return (
    <>
      {mark}
      <p className={styles.thread}>
        <ListStart items={thread} first={6} last="span">
          {({ claim, claimant: by, says }) => (
            <Link
              key={`${says} ${claim.id}`}
              to={linkTo({ kind: 'claim', id: claim.id, sentence: null })}
              // One tab stop for a row and what hangs on it.
              tabIndex={stop.tabIndex}
              {...pointing({ kind: 'claim', id: claim.id })}
            >
              {says} {by?.name[lang] ?? words.narrator}: {own.quote(claim.title[lang])}
            </Link>
          )}
        </ListStart>
      </p>
    </>
  );
}
