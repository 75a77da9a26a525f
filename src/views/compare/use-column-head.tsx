import type { ReactNode } from 'react';
import { formatWhen } from '@/i18n/format-when';
import { lateWordsOf } from '@/i18n/words';
import { groupInk } from '@/picture/group-color';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { NumberBox } from '@/ui/number-box';
import styles from './compare.module.css';
import type { ComparedQuestion } from './compare-questions';
import { groupOf, groupsOfSide, type Side, sideOf, sides } from './sides';
import { nameGroup, useNameParty } from './use-name-party';

const isSide = (key: string): key is Side => (sides as readonly string[]).includes(key);

/** What a column holds, in words: the groups that speak in it, one of the two that were picked, or an article. */
export function useColumnHead(questions: readonly ComparedQuestion[]): (key: string) => ReactNode {
  const { index, lang } = useAanloop('index', 'lang');
  const link = useLink('a', 'b');
  const words = lateWordsOf(lang).compare;
  const nameOf = useNameParty();
  const present = new Set(
    questions.flatMap(({ versions }) => versions.map(({ item }) => `${sideOf(index, item)} ${groupOf(index, item)}`)),
  );
  const headOfSide = (side: Side): ReactNode =>
    side === 'press'
      ? words.press
      : groupsOfSide(index, side)
          .filter((group) => present.has(`${side} ${group}`))
          .map((group, i) => (
            <span key={group}>
              {i > 0 && ', '}
              <span style={{ color: groupInk(group) }}>{nameGroup(index, group, lang)}</span>
            </span>
          ));
  return (key) => {
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
}
