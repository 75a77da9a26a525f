import { memo } from 'react';
import { isDoubtful, precisionOf } from '@/domain/when';
import { formatWhen } from '@/i18n/format-when';
import { useLanguage, useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { MarkLink } from '@/marks/mark-link';
import { type Count, totalOf } from '@/query/count';
import type { ArticleRow } from '@/query/project-articles';
import { standingOfArticle } from '@/query/project-coverage';
import { useIsLit } from '@/state/lights';
import { useAanloop } from '@/state/use-aanloop';
import { NumberBox } from '@/ui/number-box';
import styles from './articles.module.css';
import { SentenceBar, sameSupports } from './sentence-bar';

interface EntryProps {
  readonly row: ArticleRow;
}

/** One article: its number and title, when it appeared, what it carries under the filter, and its bar of sentences. */
function DrawArticleEntry({ row }: EntryProps) {
  const { linkTo } = useAanloop('linkTo');
  const lang = useLanguage();
  const words = useWords();
  const own = wordsOf(lang).articles;
  const { article, number, events, claims, chosen } = row;
  const isLit = useIsLit({ kind: 'article', id: article.id });
  const title = article.title[lang];
  const count = { events: words.count.events(totalOf(events)), claims: words.count.claims(totalOf(claims)) };
  const possible = events.possible + claims.possible;
  return (
    <li className={styles.article} data-dim={!chosen || undefined} data-lit={isLit || undefined}>
      <MarkLink
        mark={{ kind: 'article', id: article.id }}
        standing={standingOfArticle(row)}
        to={linkTo({ kind: 'article', id: article.id, sentence: null })}
        className={styles.title}
      >
        <NumberBox
          number={number}
          lit={isLit}
          dashed={isDoubtful(article.published) || precisionOf(article.published) !== 'day'}
        />
        <span>{title}</span>
      </MarkLink>
      <p className={styles.facts}>
        <span>{formatWhen(article.published, lang, 'long')}</span>
        <span>
          {chosen ? own.counts(count.events, count.claims) : own.excluded}
          {chosen && possible > 0 && ` (${words.count.possible(possible)})`}
        </span>
      </p>
      <SentenceBar row={row} title={title} />
    </li>
  );
}

const sameCount = (a: Count, b: Count): boolean => a.certain === b.certain && a.possible === b.possible;

const same = ({ row: a }: EntryProps, { row: b }: EntryProps): boolean =>
  a.article === b.article &&
  a.number === b.number &&
  a.chosen === b.chosen &&
  sameCount(a.events, b.events) &&
  sameCount(a.claims, b.claims) &&
  a.sentences.every(({ supports }, i) => sameSupports(supports, b.sentences[i]?.supports));

// A drag of the chosen dates makes all rows anew in each frame, and few of them say anything else.
export const ArticleEntry = memo(DrawArticleEntry, same);
