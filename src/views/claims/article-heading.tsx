import { Link } from 'react-router';
import type { Article } from '@/domain/article';
import { formatWhen } from '@/i18n/format-when';
import { wordsOf } from '@/i18n/words';
import { useAanloop } from '@/state/use-aanloop';
import { useFocus } from '@/state/use-focus';
import { NumberBox } from '@/ui/number-box';

/** The number of an article as a link to it, and when it appeared: the head of its column or of its part of a list. */
export function ArticleHeading({ article, number }: { readonly article: Article; readonly number: number }) {
  const { lang, linkTo } = useAanloop('lang', 'linkTo');
  const focus = useFocus();
  return (
    <>
      <Link
        to={linkTo({ kind: 'article', id: article.id, sentence: null })}
        aria-label={`${wordsOf(lang).claims.board.article(number)}, ${article.title[lang]}`}
      >
        <NumberBox
          number={number}
          lit={focus?.article.has(article.id) ?? false}
          dashed={article.published.start !== article.published.end}
        />
      </Link>
      <span>{formatWhen(article.published, lang, 'short')}</span>
    </>
  );
}
