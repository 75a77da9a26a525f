import { memo, useMemo } from 'react';
import { useLanguage, useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { drawnIn } from '@/marks/drawn-in';
import { EmptyView } from '@/marks/empty-view';
import { PictureMenu } from '@/marks/picture-menu';
import { projectFocus } from '@/query/focus';
import type { ArticleRow } from '@/query/project-articles';
import { formatLink } from '@/state/format-link';
import { openOriginals } from '@/state/originals';
import { useAanloop } from '@/state/use-aanloop';
import { useViewSwitch } from '@/state/use-view-switch';
import { Late } from '@/ui/late';
import { Link } from '@/ui/link';
import { useMore } from '@/ui/more';
import { usePhone } from '@/ui/use-media';
import { ViewFrame } from '@/ui/view-frame';
import { ArticleEntry } from './article-entry';
import styles from './articles.module.css';
import { articlesHeadline } from './articles-headline';
import { tablePart } from './parts';
import { sentencesInView } from './sentences-in-view';

/** The articles by publication, each as a bar of its sentences: what of it is in view, and where to read it. */
export const Articles = memo(function Articles() {
  const { index, projection, link, openRef } = useAanloop('index', 'projection', 'link', 'openRef');
  const lang = useLanguage();
  const words = useWords();
  const own = wordsOf(lang).articles;
  const rows = projection.articles;
  const [earliest, second] = rows.filter(({ chosen }) => chosen);
  const carrying = projection.totals.articles;
  const isPhone = usePhone();
  const shown = useViewSwitch('articles', isPhone);
  // What is open counts here, not what the pointer happens to be over.
  const lit = useMemo(() => openRef && projectFocus(index, [openRef]).article.size, [index, openRef]);
  const all = rows.reduce((sum, { article }) => sum + article.digest.length, 0);
  const headline = articlesHeadline(rows, { carrying, lit }, lang);
  const summary = own.summary(words.count.articles(carrying), sentencesInView(rows), all);
  const content = shown.asTable ? (
    <Late part={tablePart} with={{ rows }} />
  ) : (
    <>
      <div className={styles.above}>
        <p className={styles.key} aria-hidden="true">
          <span data-key="with">{own.withItem}</span>
          <span data-key="without">{own.without}</span>
          {lit !== null && <span data-key="open">{own.open}</span>}
        </p>
        <Link
          className={styles.days}
          to={formatLink({
            ...link,
            tables: [...link.tables, 'articles'],
            fill: 'articles',
          })}
          data-no-picture
        >
          {own.whyDates}
        </Link>
      </div>
      <ArticleList rows={rows} />
    </>
  );
  return (
    <ViewFrame
      name={words.regions.articles}
      headline={headline}
      summary={summary}
      controls={
        <>
          <button type="button" className={styles.versions} onClick={openOriginals}>
            {own.attach}
          </button>
          {earliest && second && (
            <Link
              className={`${styles.versions} ${styles.two}`}
              to={formatLink({
                ...link,
                open: { kind: 'article', id: earliest.article.id, sentence: null },
                b: `article.${second.article.id}`,
                fill: null,
              })}
            >
              {own.compareTwo}
            </Link>
          )}
          <Link
            className={`${styles.versions} ${styles.everywhere}`}
            to={formatLink({ ...link, page: 'compare', open: null, fill: null })}
          >
            {own.versions}
          </Link>
          <PictureMenu
            file="aanloop-articles"
            name={words.regions.articles}
            title={headline}
            told={summary}
            content={content}
            notes={(drawing) => {
              const shown = drawnIn(drawing, 'article').size;
              const what = words.count.articles(rows.length);
              const { whole, part, noRoom } = words.picture;
              const lacking = rows.length - shown;
              return { lines: [lacking > 0 ? part(shown, what, noRoom(lacking)) : whole(what)], lacking: 0 };
            }}
          />
        </>
      }
      {...shown}
    >
      {carrying === 0 && <EmptyView why={own.empty} />}
      {content}
    </ViewFrame>
  );
});

/** Each has a bar with a piece for every sentence, so that few of them are much. */
const first = 20;

function ArticleList({ rows }: { readonly rows: readonly ArticleRow[] }) {
  const { shown, more } = useMore(rows, first);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((row) => (
          <ArticleEntry key={row.article.id} row={row} />
        ))}
      </ul>
      {more}
    </>
  );
}
