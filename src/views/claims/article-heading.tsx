import type { Article } from '@/domain/article';
import { formatWhen } from '@/i18n/format-when';
import { wordsOf } from '@/i18n/words';
import { useIsLit } from '@/state/lights';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { NumberBox } from '@/ui/number-box';

/** The number of an article as a link to it, and when it appeared: the head of its column or of its part of a list. */
export function ArticleHeading({ article, number }: { readonly article: Article; readonly number: number }) {
  const { lang, linkTo } = useAanloop('lang', 'linkTo');
  const lit = useIsLit({ kind: 'article', id: article.id });
  return (
    <>
      <Link
        to={linkTo({ kind: 'article', id: article.id, sentence: null })}
        aria-label={`${wordsOf(lang).claims.board.article(number)}, ${article.title[lang]}`}
      >
        <NumberBox number={number} lit={lit} dashed={article.published.start !== article.published.end} />
      </Link>
      <span>{formatWhen(article.published, lang, 'short')}</span>
    </>
  );
}
