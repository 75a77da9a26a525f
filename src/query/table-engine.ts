import type { FactOverview } from '@/dataset/fact-manifest';
import { networkOwn } from './bundle-relations';
import type { Count } from './count';
import { Counted } from './counted';
import type { Engine, Figures } from './engine';
import { eachFacet, type FacetName, facetNames } from './facets';
import { type ArchiveColumns, FactColumns } from './fact-columns';
import { type FactKind, factKindOf } from './facts';
import { binsOf, countsApart, type Totals, totalsOf } from './figures';
import { bitsOf } from './filter';
import { KeptTable, type ReadTable } from './kept-table';
import { carryingIn, keptOf, type LineRows, lineReader, type SqlDossier, type SqlRow } from './line-engine';
import type { EdgeCount } from './project';
import { emptyQuery, type Query } from './query';
import { type TableName, tableNames } from './scope';
import { facetColumn } from './sql-question';
import { lies } from './sweep';
import type { CodedColumn } from './table-columns';
import { type SeenFact, TableItems } from './table-items';
import { TableWords } from './table-words';

export type ReadTables = Readonly<Record<'facts' | 'items' | 'search' | 'articles', ReadTable>>;

interface TableOptions {
  /** What the manifest has told of the whole archive, which then need not be counted. */
  readonly overview?: FactOverview;
  /** Is told how many rows a question went through. */
  readonly onScan?: (rows: number) => void;
}

const pairOf = ([certain, possible]: readonly [number, number]): Count => ({ certain, possible });

const totalsIn = ({ events, claims, relations, articles, undated }: FactOverview): Totals => ({
  events: pairOf(events),
  claims: pairOf(claims),
  relations: pairOf(relations),
  articles,
  earlier: 0,
  later: 0,
  undated,
  unsure: { events: 0, claims: 0 },
});

const isPlain = (query: Query): boolean =>
  (Object.keys(emptyQuery) as (keyof Query)[]).every((key) => String(query[key]) === String(emptyQuery[key]));

/** The edges of the network by their numbers: what is drawn, and what of it the whole filter keeps. */
const edgesOf = (counted: Counted<ArchiveColumns>, { texts, codes }: CodedColumn): Map<string, EdgeCount> => {
  const { scope, days } = counted;
  const edges = new Map<string, { drawn: number; weight: { certain: number; possible: number } }>();
  const own = bitsOf(networkOwn);
  const rows = scope.columns.rowsOf.relations;
  for (const [i, missed] of scope.parts.relations.misses.entries()) {
    if ((missed & ~own) !== 0) continue;
    const id = texts[codes[rows[i] as number] as number] ?? '';
    const edge = edges.get(id) ?? { drawn: 0, weight: { certain: 0, possible: 0 } };
    edges.set(id, edge);
    edge.drawn++;
    if (!counted.keeps('relations', i)) continue;
    const isPossible = days.isRanged && counted.lieOf('relations', i) === lies.possible;
    edge.weight[isPossible ? 'possible' : 'certain']++;
  }
  return edges;
};

/**
 * An engine over tables that lie in files: it reads the columns that a question needs, keeps them as the engine of the page
 * keeps its own, and counts as that does. A step of the brush costs what it passes over.
 */
export function tableEngine(tables: ReadTables, dossier: SqlDossier, { overview, onScan }: TableOptions = {}): Engine {
  const facts = new KeptTable(tables.facts);
  const items = new TableItems(new KeptTable(tables.items), facts);
  const words = new TableWords(new KeptTable(tables.search), facts, dossier.synonyms);
  const articles = new KeptTable(tables.articles, 16);
  const [today, ever] = [new FactColumns(facts, false), new FactColumns(facts, true)];
  const columnsFor = ({ asof }: Query): FactColumns => (asof === null ? today : ever);

  const count = async (
    query: Query,
    wanted: readonly FacetName[],
    signal?: AbortSignal,
  ): Promise<Counted<ArchiveColumns>> => {
    const columns = columnsFor(query);
    const names = facetNames.filter((name) => wanted.includes(name) || query[name].length > 0);
    const [scopes, found] = await Promise.all([
      columns.scopes(names, query.clock, signal),
      query.q.trim() === '' ? null : columns.rowsOf(signal).then((rowsOf) => words.foundIn(query, rowsOf, signal)),
    ]);
    const scope = scopes.of(query, () => found);
    const gone = (): number => tableNames.reduce((sum, name) => sum + scope.parts[name].sweep.gone, 0);
    const before = gone();
    const counted = new Counted(scope, query);
    onScan?.(gone() - before);
    return counted;
  };

  const rowsOf = (query: Query): LineRows => {
    /** Where the items stand that pages have named. */
    const seen = new Map<string, SeenFact>();
    const nameOf = (kind: FactKind): TableName => tableNames.find((name) => factKindOf[name] === kind) ?? 'claims';
    return {
      page: async (kind, from, size, signal) => {
        const name = nameOf(kind);
        // What holds today stands there as it is read: to show the first of it nothing has to be counted.
        const counted = isPlain(query) ? null : await count(query, [], signal);
        const all = await columnsFor(query).rowsOf(signal);
        const places = counted?.places(name).slice(from, from + size);
        const rows = Array.from(places?.map((place) => all[name][place] ?? 0) ?? all[name].subarray(from, from + size));
        const cells = (column: string) => facts.cells(column, rows, signal);
        const [ids, starts, ends, ...lists] = await Promise.all([
          cells('id'),
          cells(`${query.clock}_start`),
          cells(`${query.clock}_end`),
          ...facetNames.map((facet) => {
            const values = places?.map((place) => counted?.scope.columns.valuesAt(name, place, facet) ?? null);
            return values?.every((one) => one !== null) ? values : cells(facetColumn(facet));
          }),
        ]);
        for (const [i, row] of rows.entries()) seen.set(`${kind} ${ids?.[i]}`, { id: String(ids?.[i]), row });
        return rows.map((_, i) => {
          const [start, end] = [Number(starts?.[i]), Number(ends?.[i])];
          const lie = end < start ? lies.undated : ((places && counted?.lieOf(name, places[i] ?? 0)) ?? lies.certain);
          return {
            id: ids?.[i],
            lie,
            misses: 0,
            start_day: start,
            end_day: end,
            ...Object.fromEntries(facetNames.map((facet, at) => [facetColumn(facet), lists[at]?.[i]])),
          };
        });
      },
      items: (ids, signal, kind) => {
        const named = ids.flatMap((id) => seen.get(`${kind} ${id}`) ?? []);
        return items.lines(ids, query, { kind, seen: named }, signal);
      },
      article: async (id, signal): Promise<SqlRow[]> => {
        const ids = await articles.texts('id', tables.articles.rows, signal);
        const place = ids.codes.indexOf(ids.texts.indexOf(id));
        return place < 0 ? [] : [{ article: (await articles.cells('article', [place], signal))[0] }];
      },
      search: (text, most, signal) => words.lines(text, most, query, signal),
    };
  };

  return {
    answer: async (query, wants, signal) => {
      signal?.throwIfAborted();
      const isWanted = (name: keyof Figures): boolean => wants?.includes(name) ?? true;
      const rows = rowsOf(query);
      const needsCounts = isWanted('facets') || isWanted('bins') || isWanted('edges');
      if (overview && !needsCounts && isPlain(query)) {
        const totals = totalsIn(overview);
        return { query, totals, kept: keptOf(rows, totals) };
      }
      const [counted, edges] = await Promise.all([
        count(query, isWanted('facets') ? facetNames : ['articles'], signal),
        isWanted('edges') ? facts.texts('edge', facts.rowsFor(query), signal) : null,
      ]);
      const ofArticles = countsApart(counted, 'articles');
      const totals = totalsOf(counted, carryingIn(ofArticles, query));
      const { from, to } = dossier.period;
      return {
        query,
        totals,
        kept: keptOf(rows, totals),
        ...(isWanted('facets')
          ? { facets: eachFacet((name) => (name === 'articles' ? ofArticles : countsApart(counted, name))) }
          : {}),
        ...(isWanted('bins') ? { bins: binsOf(counted, from, to) } : {}),
        ...(edges ? { edges: edgesOf(counted, edges) } : {}),
      };
    },
    ...lineReader(rowsOf),
    isHere: (query) => columnsFor(query).hasAll(query.clock) && words.has(query),
  };
}
