import type { Writer } from 'hyparquet-writer';
import type { FactTable } from '@/dataset/fact-manifest';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import type { Article } from '@/domain/article';
import { never } from '@/query/columns';
import { facetNames } from '@/query/facets';
import { type Fact, type FactItem, factsOf } from '@/query/facts';
import { knownFromOf } from '@/query/known-from';
import { clocks } from '@/query/query';
import { type SearchFact, searchFactsOf } from '@/query/search-facts';
import { facetColumn } from '@/query/sql-question';
import type { Version } from '@/query/versions';
import { tellProgress } from '@/text/tell-progress';
import { ParquetTable, type TableColumn } from './parquet-table';

interface ItemRow extends Version {
  readonly kind: FactItem['kind'] | 'actor';
  readonly item: unknown;
  readonly whens: FactItem['whens'] | null;
}

const versionColumns: readonly TableColumn<Version>[] = [
  { name: 'id', kind: 'text', of: ({ id }) => id },
  { name: 'known_from', kind: 'day', of: ({ from }) => from },
  { name: 'known_until', kind: 'day', of: ({ until }) => until },
];

export const factColumns: readonly TableColumn<Fact>[] = [
  { name: 'kind', kind: 'text', of: ({ kind }) => kind },
  { name: 'place', kind: 'number', of: ({ place }) => place },
  ...versionColumns,
  ...clocks.flatMap((clock): TableColumn<Fact>[] => [
    { name: `${clock}_start`, kind: 'day', of: ({ spans }) => spans[clock].start },
    { name: `${clock}_end`, kind: 'day', of: ({ spans }) => spans[clock].end },
  ]),
  ...facetNames.map(
    (name): TableColumn<Fact> => ({
      name: facetColumn(name),
      kind: 'texts',
      of: ({ values }) => values[name],
    }),
  ),
  ...(['event', 'claim', 'source', 'target', 'sign', 'edge'] as const).map(
    (name): TableColumn<Fact> => ({
      name,
      kind: 'text',
      of: (fact) => fact[name] ?? '',
    }),
  ),
];

const itemColumns: readonly TableColumn<ItemRow>[] = [
  { name: 'kind', kind: 'text', of: ({ kind }) => kind },
  ...versionColumns,
  { name: 'item', kind: 'text', of: ({ item }) => JSON.stringify(item) },
  ...clocks.map(
    (clock): TableColumn<ItemRow> => ({
      name: `${clock}_when`,
      kind: 'text',
      of: ({ whens }) => JSON.stringify(whens?.[clock] ?? null),
    }),
  ),
];

const searchColumns: readonly TableColumn<SearchFact>[] = [
  { name: 'kind', kind: 'text', of: ({ kind }) => kind },
  ...versionColumns,
  { name: 'words', kind: 'texts', of: ({ words }) => words },
  { name: 'stems', kind: 'texts', of: ({ stems }) => stems },
];

const articleColumns: readonly TableColumn<Article>[] = [
  { name: 'id', kind: 'text', of: ({ id }) => id },
  { name: 'article', kind: 'text', of: (article) => JSON.stringify(article) },
];

/** The tables by their names, with their columns in order. */
export const tableColumns = {
  facts: factColumns,
  items: itemColumns,
  search: searchColumns,
  articles: articleColumns,
} as const;
/** Columns of whatever table, by what is the same in all. */
export type TableColumns = readonly Pick<TableColumn<never>, 'name' | 'kind'>[];

export interface FactFile {
  readonly name: FactTable;
  readonly rows: number;
  /** The first so many hold today. */
  readonly latest: number;
}

/** What is known today first: who does not ask about an earlier day reads no further. */
const isToday = ({ until }: Version): boolean => until === never.after;
/** Facts that hold, and after them what was known before; between them stand the actors in the table of items. */
const [holding, named, before] = [0, 1, 2];

/** A dossier as the tables that databases answer from, each written as its rows are made. */
export function writeFactTables(
  dataset: Dataset,
  writerOf: (name: FactTable) => Writer,
  progress: (what: string, all: number) => (done: number) => void = tellProgress,
): FactFile[] {
  const index = indexDataset(dataset);
  const from = knownFromOf(index);
  const facts = new ParquetTable(writerOf('facts'), factColumns, 3);
  const items = new ParquetTable(writerOf('items'), itemColumns, 3);
  const search = new ParquetTable(writerOf('search'), searchColumns, 3);
  const articles = new ParquetTable(writerOf('articles'), articleColumns, 3);
  const { length } = [...dataset.events, ...dataset.claims, ...dataset.relations];
  const tellItem = progress('items in tables', length);
  let written = 0;
  for (const { fact, item } of factsOf(index, from)) {
    const part = isToday(fact) ? holding : before;
    if (part === holding) tellItem(++written);
    facts.add(fact, part);
    items.add(item, part);
  }
  for (const item of dataset.actors) {
    const known = { id: item.id, from: from.actors.get(item.id) ?? never.before, until: never.after };
    items.add({ kind: 'actor', ...known, item, whens: null }, named);
  }
  const tellWords = progress('texts to be found', dataset.events.length + dataset.claims.length);
  let found = 0;
  for (const one of searchFactsOf(index, from)) {
    const part = isToday(one) ? holding : before;
    search.add(one, part);
    if (part === holding && (one.kind === 'event' || one.kind === 'claim')) tellWords(++found);
  }
  for (const article of dataset.articles) articles.add(article, holding);
  return Object.entries({ facts, items, search, articles }).map(([name, table]) => {
    const parts = table.finish();
    const rows = parts.reduce((sum, part) => sum + part, 0);
    return { name: name as FactTable, rows, latest: rows - (parts[before] ?? 0) };
  });
}
