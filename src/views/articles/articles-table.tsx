import { formatWhen } from '@/i18n/format-when';
import { tellDateLine, tellPublication } from '@/i18n/tell-publication';
import { useLanguage, useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { pointing } from '@/marks/pointing';
import { Spoken } from '@/marks/spoken';
import { totalOf } from '@/query/count';
import type { ArticleRow } from '@/query/project-articles';
import { useFocus } from '@/state/lights';
import { useAanloop } from '@/state/use-aanloop';
import { type Column, DataTable } from '@/ui/data-table';
import { Link } from '@/ui/link';
import { NumberBox } from '@/ui/number-box';
import styles from './articles.module.css';
import { sentencesInView } from './sentences-in-view';

/** The list of articles as a table. */
export function ArticlesTable({ rows }: { readonly rows: readonly ArticleRow[] }) {
  const { index, linkTo } = useAanloop('index', 'linkTo');
  const focus = useFocus();
  const lang = useLanguage();
  const words = useWords();
  const { columns: labels, ofAll, empty } = wordsOf(lang).articles;
  const columns: readonly Column<ArticleRow>[] = [
    {
      id: 'number',
      label: labels.number,
      cell: ({ number, article }) => (
        <NumberBox number={number} dashed={article.published.start !== article.published.end} />
      ),
      sort: ({ number }) => number,
    },
    {
      id: 'title',
      label: labels.title,
      heading: true,
      cell: ({ article }) => (
        <Link to={linkTo({ kind: 'article', id: article.id, sentence: null })}>
          <Spoken text={article.title} />
        </Link>
      ),
      sort: ({ article }) => article.title[lang],
    },
    {
      id: 'published',
      label: labels.published,
      long: true,
      cell: ({ article }) => (
        <div className={styles.known}>
          <b>{formatWhen(article.published, lang)}</b>
          <span>{tellDateLine(article, lang)}</span>
          <small>{tellPublication(article, index.numberOf, lang)}</small>
        </div>
      ),
      sort: ({ article: { published } }) => published.start ?? published.end,
    },
    {
      id: 'events',
      label: labels.events,
      numeric: true,
      cell: ({ events }) => words.count.andPossible(events.certain, events.possible),
      sort: ({ events }) => totalOf(events),
    },
    {
      id: 'claims',
      label: labels.claims,
      numeric: true,
      cell: ({ claims }) => words.count.andPossible(claims.certain, claims.possible),
      sort: ({ claims }) => totalOf(claims),
    },
    {
      id: 'sentences',
      label: labels.sentences,
      numeric: true,
      cell: (row) => ofAll(sentencesInView([row]), row.article.digest.length),
      sort: (row) => sentencesInView([row]),
    },
  ];
  return (
    <DataTable
      caption={words.view.tableOf(words.regions.articles)}
      columns={columns}
      rows={rows}
      rowId={({ article }) => article.id}
      lit={({ article }) => focus?.article.has(article.id) ?? false}
      pointing={(row) => pointing({ kind: 'article', id: row.article.id })}
      empty={empty}
    />
  );
}
