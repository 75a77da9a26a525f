import type { Engine } from './engine';
import { type FacetName, facetNames } from './facets';
import type { FactKind } from './facts';
import { KeptTable, type ReadTable } from './kept-table';
import { type LineQuestion, lineEngine, type SqlDossier, type SqlRow } from './line-engine';
import type { Query } from './query';
import { asofOf } from './scope';
import { askedWords } from './search-terms';
import { facetColumn } from './sql-question';
import type { CodedColumn } from './table-columns';
import { binLines, edgeLines, facetLines, keptPlaces, totalLines } from './table-figures';
import { type SeenFact, TableItems } from './table-items';
import { scanTable, type TableScan, type TableView } from './table-scan';

export type ReadTables = Readonly<Record<'facts' | 'items' | 'search' | 'articles', ReadTable>>;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * An engine over tables that lie in files: it reads the columns that a question needs, and keeps them. `onScan` is told how
 * many rows a question went through.
 */
export function tableEngine(tables: ReadTables, dossier: SqlDossier, onScan?: (rows: number) => void): Engine {
  const facts = new KeptTable(tables.facts);
  const items = new TableItems(new KeptTable(tables.items), facts);
  const search = new KeptTable(tables.search);
  const articles = new KeptTable(tables.articles, 16);

  /** The rows of the table of words that all of these are found in, as of a day. */
  const hitsOf = async (text: string, query: Pick<Query, 'asof'>, signal?: AbortSignal): Promise<number[]> => {
    const asked = askedWords(text, dossier.synonyms);
    if (asked.length === 0) return [];
    const rows = search.rowsFor(query);
    const [words, stems, from, until] = await Promise.all([
      search.lists('words', rows, signal),
      search.lists('stems', rows, signal),
      search.days('known_from', rows, signal),
      search.days('known_until', rows, signal),
    ]);
    const at = asofOf(query);
    const met = asked.map(({ word, stems: forms }) => ({
      word: Uint8Array.from(words.texts, (one) => (one.startsWith(word) ? 1 : 0)),
      stem: Uint8Array.from(stems.texts, (one) => (forms.includes(one) ? 1 : 0)),
    }));
    const has = ({ offsets, codes }: typeof words, i: number, wanted: Uint8Array): boolean => {
      for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++)
        if (wanted[codes[k] as number] === 1) return true;
      return false;
    };
    const found: number[] = [];
    for (let i = 0; i < rows; i++) {
      if ((from[i] as number) > at || (until[i] as number) <= at) continue;
      if (met.every(({ word, stem }) => has(words, i, word) || has(stems, i, stem))) found.push(i);
    }
    return found;
  };

  const foundIn = async (
    query: Query,
    kinds: CodedColumn,
    rows: number,
    signal?: AbortSignal,
  ): Promise<Uint8Array | null> => {
    if (query.q.trim() === '') return null;
    const places = await hitsOf(query.q, query, signal);
    const searched = search.rowsFor(query);
    const [hitKinds, hitIds] = await Promise.all([
      search.texts('kind', searched, signal),
      search.texts('id', searched, signal),
    ]);
    const hits = new Set(
      places.map((i) => `${hitKinds.texts[hitKinds.codes[i] ?? 0]} ${hitIds.texts[hitIds.codes[i] ?? 0]}`),
    );
    const [ids, sources, targets, events, claims] = await Promise.all(
      ['id', 'source', 'target', 'event', 'claim'].map((name) => facts.texts(name, rows, signal)),
    );
    const isHit = (kind: string, column: CodedColumn | undefined, i: number): boolean =>
      hits.has(`${kind} ${column?.texts[column.codes[i] ?? 0]}`);
    return Uint8Array.from({ length: rows }, (_, i) => {
      const kind = kinds.texts[kinds.codes[i] ?? 0] ?? '';
      const isFound =
        kind === 'relation'
          ? isHit('actor', sources, i) ||
            isHit('actor', targets, i) ||
            isHit('event', events, i) ||
            isHit('claim', claims, i)
          : isHit(kind, ids, i);
      return isFound ? 1 : 0;
    });
  };

  const listsOf = async (
    names: readonly FacetName[],
    rows: number,
    signal?: AbortSignal,
  ): Promise<TableView['facets']> =>
    Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await facts.lists(facetColumn(name), rows, signal)] as const)),
    );

  const viewOf = async (query: Query, signal?: AbortSignal): Promise<TableView> => {
    const rows = facts.rowsFor(query);
    const chosen = facetNames.filter((name) => query[name].length > 0);
    const [kinds, from, until, start, end, facets] = await Promise.all([
      facts.texts('kind', rows, signal),
      facts.days('known_from', rows, signal),
      facts.days('known_until', rows, signal),
      facts.days(`${query.clock}_start`, rows, signal),
      facts.days(`${query.clock}_end`, rows, signal),
      listsOf(chosen, rows, signal),
    ]);
    const found = await foundIn(query, kinds, rows, signal);
    return { rows, kinds, from, until, dates: { start, end }, facets, found };
  };

  return lineEngine((query): LineQuestion => {
    let scanned: Promise<{ view: TableView; scan: TableScan }> | null = null;
    /** Where the items stand that pages have named. */
    const seen = new Map<string, SeenFact>();
    /** A question is scanned once; the facets that it does not choose among are read when they are counted. */
    const scan = (signal?: AbortSignal) => {
      scanned ??= viewOf(query, signal).then((view) => {
        onScan?.(view.rows);
        return { view, scan: scanTable(view, query) };
      });
      return scanned;
    };
    const rowAt = async (
      kind: FactKind,
      view: TableView,
      { lies, misses }: TableScan,
      places: readonly number[],
      signal?: AbortSignal,
    ): Promise<SqlRow[]> => {
      const [ids, ...lists] = await Promise.all([
        facts.cells('id', places, signal),
        ...facetNames.map((name) => facts.cells(facetColumn(name), places, signal)),
      ]);
      for (const [i, row] of places.entries()) seen.set(`${kind} ${ids[i]}`, { id: String(ids[i]), row });
      return places.map((place, i) => ({
        id: ids[i],
        lie: lies[place],
        misses: misses[place],
        start_day: view.dates.start[place],
        end_day: view.dates.end[place],
        ...Object.fromEntries(facetNames.map((name, at) => [facetColumn(name), lists[at]?.[i]])),
      }));
    };
    return {
      totals: async (signal) => {
        const { view, scan: made } = await scan(signal);
        return totalLines(view, made);
      },
      facets: async (names, signal) => {
        const { view, scan: made } = await scan(signal);
        return facetLines({ ...view, facets: await listsOf(names, view.rows, signal) }, made, names);
      },
      bins: async (signal) => {
        const { view, scan: made } = await scan(signal);
        return binLines(view, made, dossier.period);
      },
      edges: async (signal) => {
        const { view, scan: made } = await scan(signal);
        return edgeLines(view, made, await facts.texts('edge', view.rows, signal));
      },
      page: async (kind, from, count, signal) => {
        const { view, scan: made } = await scan(signal);
        // Versions of one day stand in the order of their places; those of several days are put in it.
        const all = keptPlaces(
          view,
          made,
          kind,
          query.asof === null ? from : 0,
          query.asof === null ? count : view.rows,
        );
        if (query.asof === null) return rowAt(kind, view, made, all, signal);
        const order = await facts.days('place', view.rows, signal);
        all.sort((a, b) => (order[a] as number) - (order[b] as number));
        return rowAt(kind, view, made, all.slice(from, from + count), signal);
      },
      items: (ids, signal, kind) => {
        const named = ids.flatMap((id) => seen.get(`${kind} ${id}`) ?? []);
        return items.lines(ids, query, { kind, seen: named }, signal);
      },
      article: async (id, signal) => {
        const ids = await articles.texts('id', tables.articles.rows, signal);
        const place = ids.codes.indexOf(ids.texts.indexOf(id));
        return place < 0 ? [] : [{ article: (await articles.cells('article', [place], signal))[0] }];
      },
      search: async (text, most, signal) => {
        const rows = search.rowsFor(query);
        const [found, kinds, ids, words] = await Promise.all([
          hitsOf(text, query, signal),
          search.texts('kind', rows, signal),
          search.texts('id', rows, signal),
          search.lists('words', rows, signal),
        ]);
        return found
          .map((i) => ({
            kind: kinds.texts[kinds.codes[i] ?? 0] ?? '',
            id: ids.texts[ids.codes[i] ?? 0] ?? '',
            word_count: (words.offsets[i + 1] ?? 0) - (words.offsets[i] ?? 0),
          }))
          .sort((a, b) => a.word_count - b.word_count || byText(a.kind, b.kind) || byText(a.id, b.id))
          .slice(0, most);
      },
    };
  }, dossier);
}
