import type { Article } from '@/domain/article';
import type { Language } from '@/domain/text';
import { asSentence, nameArticles } from './name-articles';
import { isStatedOtherwise, statedDateInWords } from './stated-date';
import { lateWordsOf } from './words';

/** What the date line of an article says of the day it is taken to have appeared on: the day itself, less, another, or nothing. */
export function tellDateLine(article: Article, lang: Language): string {
  const { dateLine } = lateWordsOf(lang).reader;
  const { statedDate, published } = article;
  if (statedDate === null) return dateLine.none;
  const stated = statedDateInWords(statedDate, lang);
  if (isStatedOtherwise(article)) return dateLine.other(stated);
  return statedDate === published.start && statedDate === published.end ? dateLine.same : dateLine.less(stated);
}

/** Why an article is taken to have appeared when it is, with the words of its text that say so. */
export function tellPublication(
  { published: { basis, expression } }: Pick<Article, 'published'>,
  numberOf: ReadonlyMap<string, number>,
  lang: Language,
): string {
  const reason = asSentence(nameArticles(basis[lang], numberOf, lang));
  const isNamed = expression === null || basis[lang].includes(expression);
  return isNamed ? reason : `${reason} ${lateWordsOf(lang).reader.textSays(expression)}`;
}
