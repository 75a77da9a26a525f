import type { Article } from '@/domain/article';
import { type DayNumber, parseDay } from '@/domain/day';
import type { Dossier } from '@/domain/dossier';
import { type Bin, binsBetween } from './bin';
import { never } from './columns';
import { type Count, noCount, totalOf } from './count';
import { type AnsweredPages, type Engine, type Figures, type Item, type ItemKind, itemKinds } from './engine';
import { eachFacet, type FacetName, facetNames } from './facets';
import { type FactKind, factKindOf } from './facts';
import type { FacetCountsApart, Totals } from './figures';
import type { EdgeCount } from './project';
import { emptyQuery, type Query } from './query';
import type { ItemOf, Row } from './row';
import { daysOf } from './scope';
import type { Hit } from './search';
import type { HitKind } from './search-entries';
import { facetColumn } from './sql-question';
import { lies } from './sweep';
import type { Synonyms } from './synonyms-of';

/** A line of an answer by the names of its columns. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** What is read of a dossier's tables for one question, in lines as `docs/engines.md` tells. */
export interface LineRows {
  readonly page: (kind: FactKind, from: number, count: number, signal?: AbortSignal) => Promise<readonly SqlRow[]>;
  readonly items: (ids: readonly string[], signal?: AbortSignal, kind?: ItemKind) => Promise<readonly SqlRow[]>;
  readonly article: (id: string, signal?: AbortSignal) => Promise<readonly SqlRow[]>;
  readonly search: (text: string, most: number, signal?: AbortSignal) => Promise<readonly SqlRow[]>;
}

/** One question to whoever keeps the tables and counts them too. */
interface LineQuestion extends LineRows {
  readonly totals: (signal?: AbortSignal) => Promise<readonly SqlRow[]>;
  readonly facets: (names: readonly FacetName[], signal?: AbortSignal) => Promise<readonly SqlRow[]>;
  readonly bins: (signal?: AbortSignal) => Promise<readonly SqlRow[]>;
  readonly edges: (signal?: AbortSignal) => Promise<readonly SqlRow[]>;
}

/** What of a dossier must be known beside its tables. */
export interface SqlDossier {
  readonly period: { readonly from: DayNumber; readonly to: DayNumber };
  readonly synonyms: Synonyms;
}

export function sqlDossierOf({ period, synonyms = [] }: Pick<Dossier, 'period' | 'synonyms'>): SqlDossier {
  const from = parseDay(period.start) ?? 0;
  return { period: { from, to: parseDay(period.end) ?? from }, synonyms };
}

interface Draft {
  certain: number;
  possible: number;
}

/** Databases give counts as numbers, large numbers or text. */
const numberAt = (row: SqlRow, column: string): number => {
  const found = Number(row[column]);
  if (!Number.isFinite(found)) throw new Error(`${column} of an answer is no number`);
  return found;
};

const textAt = (row: SqlRow, column: string): string => {
  const found = row[column];
  if (typeof found !== 'string') throw new Error(`${column} of an answer is no text`);
  return found;
};

const addTo = (count: Draft, row: SqlRow): void => {
  count[numberAt(row, 'lie') === lies.possible ? 'possible' : 'certain'] += numberAt(row, 'items');
};

const totalsIn = (rows: readonly SqlRow[], query: Query, articles: number): Totals => {
  const { isRanged, isStrict } = daysOf(query);
  const lying = (kind: FactKind, lie: number): number =>
    rows
      .filter((row) => row.kind === kind && numberAt(row, 'lie') === lie)
      .reduce((sum, row) => sum + numberAt(row, 'items'), 0);
  const total = (kind: FactKind): Count => ({
    certain: lying(kind, lies.certain) + (isRanged ? 0 : lying(kind, lies.undated)),
    possible: isStrict ? 0 : lying(kind, lies.possible),
  });
  const unsure = (kind: FactKind): number => (isStrict ? lying(kind, lies.possible) : 0);
  return {
    events: total('event'),
    claims: total('claim'),
    relations: total('relation'),
    articles,
    earlier: lying('event', lies.before),
    later: lying('event', lies.after),
    undated: { events: lying('event', lies.undated), claims: lying('claim', lies.undated) },
    unsure: { events: unsure('event'), claims: unsure('claim') },
  };
};

type Apart = Map<string, { readonly events: Draft; readonly claims: Draft }>;

const facetsIn = (rows: readonly SqlRow[]): { readonly [K in FacetName]: FacetCountsApart } => {
  const counts = eachFacet((): Apart => new Map());
  for (const row of rows) {
    const facet = textAt(row, 'facet');
    const at = facet.indexOf(' ');
    const of = counts[facet.slice(0, at) as FacetName];
    const value = facet.slice(at + 1);
    const count = of.get(value) ?? { events: { ...noCount }, claims: { ...noCount } };
    of.set(value, count);
    addTo(row.kind === 'event' ? count.events : count.claims, row);
  }
  return counts;
};

/** Articles that carry anything under the whole filter. */
export const carryingIn = (articles: FacetCountsApart, { articles: chosen }: Query): number =>
  [...articles].filter(
    ([id, { events, claims }]) => (chosen.length === 0 || chosen.includes(id)) && totalOf(events) + totalOf(claims) > 0,
  ).length;

const edgesIn = (rows: readonly SqlRow[]): Map<string, EdgeCount> => {
  const edges = new Map<string, { drawn: number; weight: Draft }>();
  for (const row of rows) {
    const id = textAt(row, 'edge');
    const edge = edges.get(id) ?? { drawn: 0, weight: { ...noCount } };
    edges.set(id, edge);
    edge.drawn += numberAt(row, 'items');
    if (Number(row.is_kept) === 1) addTo(edge.weight, row);
  }
  return edges;
};

const binsIn = (rows: readonly SqlRow[], { from, to }: SqlDossier['period']): Bin[] =>
  binsBetween(
    from,
    to,
    1,
    rows.map((row) => ({
      first: numberAt(row, 'first_bar'),
      last: numberAt(row, 'last_bar'),
      isWithin: numberAt(row, 'is_within') === 1,
      items: numberAt(row, 'items'),
    })),
  );

const openDay = (day: number): DayNumber | null => (day === never.before || day === never.after ? null : day);

/** What an engine gives for an item is one, or the answer is none. */
const itemIn = <T>(row: SqlRow): T => {
  const item: unknown = JSON.parse(textAt(row, 'item'));
  if (typeof item !== 'object' || item === null || !('id' in item) || item.id !== row.id)
    throw new Error('item of an answer is no item');
  return item as T;
};

const rowOf = <T>(row: SqlRow, told: SqlRow): Row<T> => {
  const lie = numberAt(row, 'lie');
  const [start, end] = [numberAt(row, 'start_day'), numberAt(row, 'end_day')];
  return {
    item: itemIn<T>(told),
    when: JSON.parse(textAt(told, 'told')),
    span: lie === lies.undated ? null : { start: openDay(start), end: openDay(end) },
    standing: lie === lies.undated ? null : lie === lies.certain ? 'certain' : 'possible',
    traits: eachFacet((name) => new Set(row[facetColumn(name)] as readonly string[])),
    misses: numberAt(row, 'misses'),
  };
};

/** Found at most. */
const mostHits = 1000;
const orderOf = (row: SqlRow): number => itemKinds.indexOf(textAt(row, 'kind') as ItemKind);

const pagesOf = <K extends keyof typeof factKindOf>(
  question: LineRows,
  name: K,
  total: Count,
): AnsweredPages<ItemOf[K]> => ({
  total: totalOf(total),
  rows: async (from, count, signal) => {
    const rows = await question.page(factKindOf[name], from, count, signal);
    if (rows.length === 0) return [];
    const ids = rows.map((row) => textAt(row, 'id'));
    const items = await question.items(ids, signal, factKindOf[name]);
    const byId = new Map(items.filter(({ kind }) => kind === factKindOf[name]).map((item) => [item.id, item]));
    return rows.map((row) => {
      const told = byId.get(row.id);
      if (!told) throw new Error(`the tables count ${row.id} and do not hold it`);
      return rowOf<ItemOf[K]>(row, told);
    });
  },
});

/** The rows of an answer, a page at a time. */
export const keptOf = (question: LineRows, { events, claims, relations }: Totals): Figures['kept'] => ({
  events: pagesOf(question, 'events', events),
  claims: pagesOf(question, 'claims', claims),
  relations: pagesOf(question, 'relations', relations),
});

/** What of an engine is read and not counted. */
export const lineReader = (asking: (query: Query) => LineRows): Omit<Engine, 'answer'> => ({
  items: async (ids, signal, kind) => {
    const found = await asking(emptyQuery).items(ids, signal, kind);
    return ids.flatMap((id): Item[] => {
      const [first] = found.filter((row) => row.id === id).sort((a, b) => orderOf(a) - orderOf(b));
      return first ? [itemIn<Item>(first)] : [];
    });
  },
  article: async (id, signal) => {
    const [found] = await asking(emptyQuery).article(id, signal);
    return found ? (JSON.parse(textAt(found, 'article')) as Article) : null;
  },
  search: async (text, { asof }, signal) => {
    const found = await asking({ ...emptyQuery, asof }).search(text, mostHits, signal);
    return found.map(
      (row): Hit => ({
        kind: textAt(row, 'kind') as HitKind,
        id: textAt(row, 'id'),
        score: 1 / (1 + numberAt(row, 'word_count')),
      }),
    );
  },
});

/** An engine made of lines of answers, whoever gives them. */
export function lineEngine(asking: (query: Query) => LineQuestion, { period }: Pick<SqlDossier, 'period'>): Engine {
  return {
    answer: async (query, wants, signal) => {
      const question = asking(query);
      const isWanted = (name: keyof Figures): boolean => wants?.includes(name) ?? true;
      const [totalRows, facetRows, binRows, edgeRows] = await Promise.all([
        question.totals(signal),
        question.facets(isWanted('facets') ? facetNames : ['articles'], signal),
        isWanted('bins') ? question.bins(signal) : null,
        isWanted('edges') ? question.edges(signal) : null,
      ]);
      const facets = facetsIn(facetRows);
      const totals = totalsIn(totalRows, query, carryingIn(facets.articles, query));
      return {
        query,
        totals,
        kept: keptOf(question, totals),
        ...(isWanted('facets') ? { facets } : {}),
        ...(binRows ? { bins: binsIn(binRows, period) } : {}),
        ...(edgeRows ? { edges: edgesIn(edgeRows) } : {}),
      };
    },
    ...lineReader(asking),
  };
}
