import type { Article } from '@/domain/article';
import { columnsFor, idColumn, stretchColumns } from './export-columns';
import { type Table, tableOf } from './export-table';
import type { Dataset } from './format';

const column = columnsFor<Article>();

const articleTable = ({ dossier, articles }: Dataset): Table =>
  tableOf({
    name: 'articles',
    title: { nl: 'Artikelen', en: 'Articles' },
    of: dossier,
    items: articles,
    columns: [
      idColumn(column),
      ...column.text('title', 'our title, not the publisher’s', ({ title }) => title),
      column.word('language', 'language of the original, as a BCP 47 tag', ({ language }) => language),
      column.wordOrNone('outlet', 'where it appeared, if the article says so', ({ outlet }) => outlet),
      column.wordOrNone('url', 'where it can be read', ({ url }) => url ?? null),
      column.wordOrNone('rights', 'whose it is and what may be done with it', ({ rights }) => rights ?? null),
      column.wordOrNone('stated_date', 'the date line as it stands', ({ statedDate }) => statedDate),
      column.word('source_sha256', 'SHA-256 of the raw article file', ({ source }) => source.sha256),
      column.whole('source_length', 'its length in UTF-16 code units', ({ source }) => source.length),
      ...column.when('published', 'publication', ({ published }) => published),
    ],
  });

function sentenceTable({ dossier, articles }: Dataset): Table {
  const items = articles.flatMap(({ id: article, digest }) =>
    digest.map((sentence, i) => ({ ...sentence, article, number: i + 1 })),
  );
  const own = columnsFor<(typeof items)[number]>();
  return tableOf({
    name: 'sentences',
    title: { nl: 'Zinnen van onze samenvattingen', en: 'Sentences of our digests' },
    of: dossier,
    items,
    pointsInto: { article: 'articles' },
    columns: [
      idColumn(own),
      own.word('article', 'the article it retells', ({ article }) => article),
      own.whole('number', 'its place in the digest, from 1', ({ number }) => number),
      own.whole('paragraph', 'its paragraph, from 1', ({ paragraph }) => paragraph),
      ...own.text('text', 'what it says, in our own words', ({ text }) => text),
      ...stretchColumns(own),
      own.wordOrNone('sha256', 'SHA-256 of that stretch, as UTF-8', ({ sha256 }) => sha256 ?? null),
    ],
  });
}

export const articleTables = (dataset: Dataset): Table[] => [articleTable(dataset), sentenceTable(dataset)];
