import type { Article } from '@/domain/article';
import { formatWhen } from '@/i18n/format-when';
import { wordsOf } from '@/i18n/words';
import { groupsOfEvent } from '@/query/item-groups';
import { html } from './html';
import type { Page } from './page';
import { argued, capitalised, facts, linkTo, list, section, shortened, type Writing } from './writing';

/** The digest of an article, sentence by sentence, and what it tells of. */
export function articlePage(writing: Writing, article: Article): Page {
  const { index, lang } = writing;
  const words = wordsOf(lang);
  const say = wordsOf(lang).publish;
  const { events, claims } = index.dataset;
  const told = events.filter(({ evidence }) => evidence.some((part) => part.article === article.id));
  const claimed = claims.filter(({ reports }) => reports.some((report) => report.article === article.id));
  const published = formatWhen(article.published, lang, 'long');
  const counts = say.counts(words.count.events(told.length), words.count.claims(claimed.length));
  const paragraphs = [...Map.groupBy(article.digest, ({ paragraph }) => paragraph).values()];
  return {
    kind: 'article',
    id: article.id,
    lang,
    title: article.title[lang],
    description: shortened(capitalised(`${published}: ${counts}. ${article.digest[0]?.text[lang] ?? ''}`)),
    body: html`<p class="lead">${counts}</p>${section(say.what, [
      facts([
        [say.published, published],
        [wordsOf(lang).details.whyDate, argued(writing, article.published.basis[lang])],
      ]),
    ])}${section(say.digest, [
      html`<p class="note">${say.digestNote}</p>`,
      html`${paragraphs.map(
        (sentences) => html`<p>${sentences.map(({ id, text }) => html`<span id="${id}">${text[lang]}</span> `)}</p>`,
      )}`,
    ])}${section(say.tells, [list(told.map(({ id, title }) => linkTo(writing, 'event', id, title[lang])))])}${section(
      say.claims,
      [list(claimed.map(({ id, title }) => linkTo(writing, 'claim', id, title[lang])))],
    )}`,
    entity: {
      '@type': 'Article',
      headline: article.title[lang],
      inLanguage: lang,
      isBasedOn: {
        '@type': 'NewsArticle',
        inLanguage: article.language,
        ...(article.outlet ? { publisher: { '@type': 'Organization', name: article.outlet } } : {}),
        ...(article.published.start !== null && article.published.start === article.published.end
          ? { datePublished: article.published.start }
          : {}),
      },
    },
    picture: {
      kicker: say.article,
      title: article.title[lang],
      line: `${published}: ${counts}`,
      marks: told.map((event) => ({ when: event.date, groups: groupsOfEvent(index, event), status: event.status })),
    },
  };
}
