import type { CSSProperties } from 'react';
import type { Article } from '@/domain/article';
import type { Claim } from '@/domain/claim';
import { formatWhen } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { pointing } from '@/marks/pointing';
import { Spoken } from '@/marks/spoken';
import { useRovingList } from '@/marks/use-roving';
import { groupInk } from '@/picture/group-color';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { useMore } from '@/ui/more';
import { ArticleHeading } from './article-heading';
import { boardColumns, boardRows, firstNumber, sentenceIn } from './board-columns';
import { ClaimLink } from './claim-link';
import { type ClaimRow, claimantOfRow } from './claim-row';
import { describeClaim } from './describe-claim';
import styles from './sanctions-board.module.css';
import { StageGlyph } from './stage-glyph';
import { useClaimMarks } from './use-claim-marks';

const cellOf = (item: Claim, article: Article): string => `${item.id} ${article.id}`;

/** Measures down, articles across: who threatens what, on which condition, and how far it had come in which article. */
export function SanctionsBoard({ rows }: { readonly rows: readonly ClaimRow[] }) {
  const { index, lang, linkTo } = useAanloop('index', 'lang', 'linkTo');
  const words = useWords();
  const own = wordsOf(lang).claims.board;
  const stateOf = useClaimMarks();
  const columns = boardColumns(index, rows);
  const { shown: sorted, more } = useMore(boardRows(index, rows));
  // Row by row: the measure, then its sentences.
  const { stop, root } = useRovingList(
    sorted.flatMap(({ item }) => [
      item.id,
      ...columns.flatMap(({ article }) => (sentenceIn(item, article.id) === null ? [] : cellOf(item, article))),
    ]),
  );
  return (
    <div className={styles.scroll}>
      <table className={styles.board} {...root}>
        <caption className="visually-hidden">{own.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{own.measure}</th>
            <th scope="col">{own.who}</th>
            <th scope="col">{own.condition}</th>
            {columns.map(({ article, number }) => (
              <th scope="col" key={article.id} className={styles.column}>
                <ArticleHeading article={article} number={number} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row, i) => {
            const { item } = row;
            const claimant = claimantOfRow(index, row, lang, words.narrator);
            const state = stateOf(row);
            const previous = sorted[i - 1];
            const isNew = previous !== undefined && firstNumber(index, previous) !== firstNumber(index, row);
            return (
              <tr
                key={item.id}
                data-new={isNew || undefined}
                data-standing={state.standing}
                data-ringed={state.ringed || undefined}
              >
                <th scope="row">
                  <ClaimLink
                    row={row}
                    standing={state.standing}
                    label={describeClaim(row, claimant.name, state.standing, lang)}
                    className={styles.measure}
                    stop={stop(item.id)}
                  >
                    <Spoken text={item.title} />
                  </ClaimLink>
                </th>
                <td className={styles.who} style={{ '--who': groupInk(claimant.group) } as CSSProperties}>
                  {claimant.name}
                  {item.attribution === 'doubtful' && (
                    <em className={styles.doubt}> {wordsOf(lang).claims.doubtful}</em>
                  )}
                  <span className={styles.said}>{wordsOf(lang).claims.said(formatWhen(item.said, lang, 'short'))}</span>
                </td>
                <td>
                  {item.condition?.[lang] ?? <span className={styles.quiet}>{own.noCondition}</span>}
                  {item.conditionBasis === 'implied' && <span className={styles.quiet}> {own.implied}</span>}
                </td>
                {columns.map(({ article, number, count, hasAny }) => {
                  if (count === 0) {
                    return i === 0 ? (
                      <td key={article.id} rowSpan={sorted.length} className={styles.none}>
                        {hasAny ? own.noneInView : own.none}
                      </td>
                    ) : null;
                  }
                  const sentence = sentenceIn(item, article.id);
                  return (
                    <td key={article.id} className={styles.cell}>
                      {sentence !== null && (
                        <Link
                          to={linkTo({ kind: 'article', id: article.id, sentence })}
                          {...stop(cellOf(item, article))}
                          aria-label={`${item.stage ? words.stages[item.stage] : words.modalities[item.modality]}, ${own.article(number)}`}
                          {...pointing({ kind: 'claim', id: item.id })}
                        >
                          <StageGlyph stage={item.stage} group={claimant.group} />
                          <span>{item.stage ? words.stages[item.stage] : words.modalities[item.modality]}</span>
                        </Link>
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      {more}
    </div>
  );
}
