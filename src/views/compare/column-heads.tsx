import type { ReactNode } from 'react';
import { compareWords, type Side, sides } from '@/i18n/compare-words';
import { formatWhen } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { useAanloop } from '@/state/use-aanloop';
import { groupInk } from '@/ui/group-color';
import { NumberBox } from '@/ui/number-box';
import { columnAt, columnStyle } from './column-style';
import styles from './compare.module.css';
import type { CompareColumn } from './compare-columns';
import type { ComparedQuestion } from './compare-questions';
import { groupOf, groupsOfSide, sideOf } from './sides';
import { useNameParty } from './use-name-party';

interface ColumnHeadsProps {
  readonly questions: readonly ComparedQuestion[];
  readonly columns: readonly CompareColumn[];
}

const isSide = (key: string): key is Side => (sides as readonly string[]).includes(key);

/** The column heads: the groups that speak in them, the two that were picked, or the articles. */
export function ColumnHeads({ questions, columns }: ColumnHeadsProps) {
  const { index, link, lang } = useAanloop();
  const { groups } = useWords();
  const words = compareWords[lang];
  const nameOf = useNameParty();
  const present = new Set(
    questions.flatMap(({ versions }) => versions.map(({ item }) => `${sideOf(index, item)} ${groupOf(index, item)}`)),
  );
  const headOfSide = (side: Side): ReactNode =>
    side === 'press'
      ? words.press
      : groupsOfSide[side]
          .filter((group) => present.has(`${side} ${group}`))
          .map((group, i) => (
            <span key={group}>
              {i > 0 && ', '}
              <span style={{ color: groupInk(group) }}>
                {group === 'other' ? words.otherSide.toLowerCase() : groups[group]}
              </span>
            </span>
          ));
  const headOf = (key: string): ReactNode => {
    if (isSide(key)) return headOfSide(key);
    if (key === 'a' || key === 'b') return link[key] === null ? words.everyoneElse : nameOf(link[key]);
    const article = index.articles.get(key);
    return (
      <span className={styles.articleHead}>
        <NumberBox number={index.numberOf.get(key) ?? 0} />
        {article && formatWhen(article.published, lang, 'short')}
      </span>
    );
  };
  return (
    <div className={styles.heads} aria-hidden="true" style={columnStyle(columns)}>
      <div />
      {columns.map(({ key }, i) => (
        <div key={key} style={{ gridColumn: columnAt(columns, i) + 1 }}>
          {headOf(key)}
        </div>
      ))}
    </div>
  );
}
