import { Link } from 'react-router';
import { precisionOf } from '@/domain/when';
import { formatWhen } from '@/i18n/format-when';
import { useLanguage, useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { pointing } from '@/marks/pointing';
import { totalOf } from '@/query/count';
import type { ArticleRow } from '@/query/project-articles';
import { useAanloop, useFocus } from '@/state/use-aanloop';
import { NumberBox } from '@/ui/number-box';
import styles from './articles.module.css';
import { SentenceBar } from './sentence-bar';

/** One article: its number and title, when it appeared, what it carries under the filter, and its bar of sentences. */
export function ArticleEntry({ row }: { readonly row: ArticleRow }) {
  const { linkTo, open } = useAanloop();
  const focus = useFocus();
  const lang = useLanguage();
  const words = useWords();
  const own = wordsOf(lang).articles;
  const { article, number, events, claims, chosen } = row;
  const isLit = focus?.article.has(article.id) ?? false;
  const isOpen = open?.kind === 'article' && open.id === article.id;
  const isFaded = focus !== null && !isLit;
  const title = article.title[lang];
  const carries = chosen && totalOf(events) + totalOf(claims) > 0;
  const count = { events: words.count.events(totalOf(events)), claims: words.count.claims(totalOf(claims)) };
  const possible = events.possible + claims.possible;
  return (
    <li className={styles.article} data-faded={isFaded || !chosen || undefined}>
      <Link
        to={linkTo({ kind: 'article', id: article.id, sentence: null })}
        className={styles.title}
        data-mark={`article:${article.id}`}
        data-standing={carries ? 'certain' : 'outside'}
        data-lit={isLit || undefined}
        data-open={isOpen || undefined}
        {...pointing({ kind: 'article', id: article.id })}
      >
        <NumberBox number={number} lit={isLit && focus !== null} dashed={precisionOf(article.published) !== 'day'} />
        <span>{title}</span>
      </Link>
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
