import { formatWhen } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { HeadDot } from '@/marks/head';
import { groupFill, groupInk } from '@/picture/group-color';
import { modalityHead } from '@/picture/head-style';
import { useAanloop } from '@/state/use-aanloop';
import { NumberBox } from '@/ui/number-box';
import { ClaimLink } from './claim-link';
import styles from './claim-list.module.css';
import { type ClaimRow, claimantOfRow } from './claim-row';
import { describeClaim } from './describe-claim';
import type { ClaimState } from './use-claim-marks';

interface ClaimListRowProps {
  readonly row: ClaimRow;
  readonly state: ClaimState;
  readonly stop: { readonly tabIndex: 0 | -1; readonly 'data-stop': string };
}

/** A claim as two lines: what and who, then kind, number, date, doubt and what it answers. */
export function ClaimListRow({ row, state, stop }: ClaimListRowProps) {
  const { index, lang } = useAanloop();
  const words = useWords();
  const own = wordsOf(lang).claims;
  const { item } = row;
  const claimant = claimantOfRow(index, row, lang, words.narrator);
  const answers = item.answers.flatMap(({ claim, how }) => {
    const answered = index.claims.get(claim);
    return answered ? [own.answers[how](answered.title[lang])] : [];
  });
  const facts = [
    words.claimKinds[item.kind].toLowerCase(),
    item.quantity?.wording[lang] ?? null,
    item.stage ? words.stages[item.stage] : own.modality[item.modality] || null,
    own.said(formatWhen(item.said, lang, 'short')),
    state.standing === 'possible' ? words.certainty.possible : null,
  ].filter((fact) => fact !== null);
  return (
    <ClaimLink
      row={row}
      state={state}
      label={[describeClaim(row, claimant.name, state.standing, lang), ...answers].join('. ')}
      className={styles.row}
      stop={stop}
    >
      <HeadDot fills={[groupFill(claimant.group)]} style={modalityHead[item.modality]} />
      <span className={styles.body}>
        <span className={styles.line}>
          <b data-ringed={state.ringed || undefined}>{item.title[lang]}</b>
          <span className={styles.boxes}>
            {[...new Set(item.reports.map(({ article }) => index.numberOf.get(article) ?? 0))].map((number) => (
              <NumberBox key={number} number={number} />
            ))}
          </span>
        </span>
        <span className={styles.meta}>
          <span className={styles.who} style={state.dim ? undefined : { color: groupInk(claimant.group) }}>
            {claimant.name}
          </span>
          {` · ${facts.join(' · ')}`}
          {item.attribution === 'doubtful' && <span className={styles.doubt}> · {own.doubtful}</span>}
          {item.attribution === 'inferred' && ` · ${own.inferred}`}
          {answers.length > 0 && <span className={styles.answers}> · {answers.join('; ')}</span>}
        </span>
      </span>
    </ClaimLink>
  );
}
