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
import { parquetTable, type TableColumn } from './parquet-table';

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

/** What is known today first: who does not ask about an earlier day reads no further. */
const latestFirst = <T extends Version>(rows: readonly T[]): T[] => [
  ...rows.filter(({ until }) => until === never.after),
  ...rows.filter(({ until }) => until !== never.after),
];

export interface FactFile {
  readonly name: FactTable;
  readonly rows: number;
  /** The first so many hold today. */
  readonly latest: number;
  readonly bytes: Uint8Array;
}

/** A dossier as the tables that databases answer from. */
export function factTables(dataset: Dataset): FactFile[] {
  const index = indexDataset(dataset);
  const from = knownFromOf(index);
  const { facts, items } = factsOf(index, from);
  const actors = dataset.actors.map(
    (item): ItemRow => ({
      kind: 'actor',
      id: item.id,
      from: from.actors.get(item.id) ?? never.before,
      until: never.after,
      item,
      whens: null,
    }),
  );
  const file = <T>(
    name: FactTable,
    rows: readonly T[],
    latest: number,
    columns: readonly TableColumn<T>[],
  ): FactFile => ({
    name,
    rows: rows.length,
    latest,
    bytes: parquetTable(rows, columns),
  });
  const versions = <T extends Version>(
    name: FactTable,
    rows: readonly T[],
    columns: readonly TableColumn<T>[],
  ): FactFile => file(name, latestFirst(rows), rows.filter(({ until }) => until === never.after).length, columns);
  return [
    versions('facts', facts, factColumns),
    versions('items', [...items, ...actors], itemColumns),
    versions('search', searchFactsOf(index, from), searchColumns),
    file('articles', dataset.articles, dataset.articles.length, articleColumns),
  ];
}
