import type { Article } from '@/domain/article';
import type { Language } from '@/domain/text';
import { formatWhen } from './format-when';
import { wordsOf } from './words';

/** The title of an article on a coverage strip, and all that its square stands for. */
export function nameCoverage(
  { article, number }: { readonly article: Article; readonly number: number },
  lang: Language,
): { readonly title: string; readonly name: string } {
  const title = article.title[lang];
  return {
    title,
    name: wordsOf(lang).timeline.articleAppears(number, title, formatWhen(article.published, lang, 'long')),
  };
}
