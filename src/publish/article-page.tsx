import type { Article } from '@/domain/article';
import { isDoubtful, precisionOf } from '@/domain/when';
import { formatWhen } from '@/i18n/format-when';
import { capital } from '@/i18n/grammar';
import { lateWordsOf, wordsOf } from '@/i18n/words';
import { groupsOfEvent } from '@/query/item-groups';
import { projectReader } from '@/query/project-reader';
import { ClaimLink, EventLink } from '@/views/details/item-link';
import styles from '@/views/reader/paragraph.module.css';
import { PublicationLine } from '@/views/reader/publication-line';
import { Sentence } from '@/views/reader/sentence';
import type { Page } from './page';
import { renderPart } from './render-part';
import { unfiltered } from './unfiltered';
import { shortened, type Writing } from './writing';

/** The digest of an article, sentence by sentence with its marks, and what it tells of. */
export function articlePage(writing: Writing, article: Article): Page {
  const { index, lang } = writing;
  const words = wordsOf(lang);
  const say = lateWordsOf(lang).publish;
  const { events, claims } = index.dataset;
  const told = events.filter(({ evidence }) => evidence.some((part) => part.article === article.id));
  const claimed = claims.filter(({ reports }) => reports.some((report) => report.article === article.id));
  const published = formatWhen(article.published, lang, 'long');
  const counts = say.counts(words.count.events(told.length), words.count.claims(claimed.length));
  const reader = projectReader(index, unfiltered(index).projection, article.id, true);
  return {
    kind: 'article',
    id: article.id,
    lang,
    title: article.title[lang],
    description: shortened(capital(`${published}: ${counts}. ${article.digest[0]?.text[lang] ?? ''}`)),
    body: renderPart(
      writing,
      <>
        <PublicationLine article={article} />
        <h2>{say.digest}</h2>
        <p className="note">{say.digestNote}</p>
        {reader?.paragraphs.map(({ number, sentences }) => (
          <p key={number} className={`digest ${styles.paragraph}`}>
            {sentences.map((one) => (
              <Sentence key={one.sentence.id} article={article.id} one={one} textLangs={[lang]} />
            ))}
          </p>
        ))}
        {told.length > 0 && <h2>{say.tells}</h2>}
        <ul>
          {told.map((event) => (
            <li key={event.id}>
              <EventLink event={event} />
            </li>
          ))}
        </ul>
        {claimed.length > 0 && <h2>{say.claims}</h2>}
        <ul>
          {claimed.map((claim) => (
            <li key={claim.id}>
              <ClaimLink claim={claim} />
            </li>
          ))}
        </ul>
      </>,
    ),
    entity: {
      '@type': 'Article',
      headline: article.title[lang],
      inLanguage: lang,
      isBasedOn: {
        '@type': 'NewsArticle',
        inLanguage: article.language,
        ...(article.outlet ? { publisher: { '@type': 'Organization', name: article.outlet } } : {}),
        ...(precisionOf(article.published) === 'day' && !isDoubtful(article.published)
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
