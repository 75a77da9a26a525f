import type { CSSProperties } from 'react';
import { formatList } from '@/i18n/format-number';
import { formatWhen } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { Spoken } from '@/marks/spoken';
import { useRovingList } from '@/marks/use-roving';
import { groupInk } from '@/picture/group-color';
import { useAanloop } from '@/state/use-aanloop';
import { useMore } from '@/ui/more';
import { ArticleHeading } from './article-heading';
import { boardColumns, boardRows, firstNumber, mostColumns } from './board-columns';
import { ClaimLink } from './claim-link';
import { type ClaimRow, claimantOfRow } from './claim-row';
import { beyondLines } from './describe-claim';
import styles from './sanctions-list.module.css';
import { StageGlyph } from './stage-glyph';
import { useClaimMarks } from './use-claim-marks';

/** The board for a narrow column: per article its measures, each under the first article that carries it. */
export function SanctionsList({ rows }: { readonly rows: readonly ClaimRow[] }) {
  const { index, lang } = useAanloop('index', 'lang');
  const words = useWords();
  const own = wordsOf(lang).claims.board;
  const stateOf = useClaimMarks();
  const { shown: sorted, more } = useMore(boardRows(index, rows));
  const byNumber = Map.groupBy(sorted, (row) => firstNumber(index, row));
  const isLong = index.byPublication.length > mostColumns;
  const { stop, root } = useRovingList(sorted.map(({ item }) => item.id));
  return (
    <div className={styles.scroll} {...root}>
      {boardColumns(index, rows).map(({ article, number, count, hasAny }) => {
        const first = byNumber.get(number) ?? [];
        // Of many articles those alone that have something to show.
        if (isLong && first.length === 0) return null;
        return (
          <section key={article.id} className={styles.article}>
            <h3>
              <ArticleHeading article={article} number={number} />
              {count === 0 && <span className={styles.none}>{hasAny ? own.noneInView : own.none}</span>}
            </h3>
            {first.length > 0 && (
              <ul>
                {first.map((row) => {
                  const { item } = row;
                  const claimant = claimantOfRow(index, row, lang, words.narrator);
                  const state = stateOf(row);
                  const others = item.reports
                    .flatMap((report) => index.numberOf.get(report.article) ?? [])
                    .filter((other) => other !== number);
                  return (
                    <li key={item.id}>
                      <ClaimLink row={row} standing={state.standing} className={styles.measure} stop={stop(item.id)}>
                        <StageGlyph stage={item.stage} group={claimant.group} />
                        <span className={styles.what}>
                          <b data-ringed={state.ringed || undefined}>
                            <Spoken text={item.title} />
                          </b>
                          <span className={styles.meta}>
                            <span className={styles.who} style={{ '--who': groupInk(claimant.group) } as CSSProperties}>
                              {claimant.name}
                            </span>
                            {`, ${wordsOf(lang).claims.said(formatWhen(item.said, lang, 'short'))}; `}
                            {item.condition?.[lang] ?? own.noCondition}
                            {item.conditionBasis === 'implied' && ` ${own.implied}`}
                            {item.attribution === 'doubtful' && (
                              <em className={styles.doubt}>{`, ${wordsOf(lang).claims.doubtful}`}</em>
                            )}
                            {others.length > 0 && `; ${own.alsoIn} ${formatList(others.map(String), lang)}`}
                            <span className="visually-hidden">. {beyondLines(row, state.standing, lang)}. </span>
                          </span>
                        </span>
                        <span className={styles.stage}>
                          {item.stage ? words.stages[item.stage] : words.modalities[item.modality]}
                        </span>
                      </ClaimLink>
                    </li>
                  );
                })}
              </ul>
            )}
          </section>
        );
      })}
      {more}
    </div>
  );
}
