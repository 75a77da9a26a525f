import type { Engine } from './engine';
import { type FacetName, facetNames } from './facets';
import { type LineQuestion, lineEngine, type SqlDossier, type SqlRow } from './line-engine';
import type { Query } from './query';
import { asofOf } from './scope';
import { askedWords } from './search-terms';
import { SharedReadings } from './shared-readings';
import { facetColumn } from './sql-question';
import { type CodedColumn, type CodedLists, codeColumn, codeLists } from './table-columns';
import { binLines, edgeLines, facetLines, keptPlaces, totalLines } from './table-figures';
import { scanTable, type TableScan, type TableView } from './table-scan';

/** A table of facts, read a column at a time; of its rows the first `latest` are what holds today. */
export interface ReadTable {
  readonly rows: number;
  readonly latest: number;
  readonly column: (name: string, from: number, to: number, signal?: AbortSignal) => Promise<ArrayLike<unknown>>;
}

export type ReadTables = Readonly<Record<'facts' | 'items' | 'search' | 'articles', ReadTable>>;

const blockRows = 256;

/** Columns as they were read, each once for what holds today and once for all that was ever known. */
class Kept {
  readonly #table: ReadTable;
  readonly #readings = new SharedReadings();

  constructor(table: ReadTable) {
    this.#table = table;
  }

  rowsFor(query: Pick<Query, 'asof'>): number {
    return query.asof === null ? this.#table.latest : this.#table.rows;
  }

  #whole<T>(
    name: string,
    rows: number,
    code: (column: ArrayLike<unknown>) => T,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    return this.#readings.once(
      `${name} ${rows}`,
      async (own) => code(await this.#table.column(name, 0, rows, own)),
      signal,
    );
  }

  days(name: string, rows: number, signal?: AbortSignal): Promise<Int32Array> {
    return this.#whole(name, rows, (column) => Int32Array.from(column as ArrayLike<number>), signal);
  }

  texts(name: string, rows: number, signal?: AbortSignal): Promise<CodedColumn> {
    return this.#whole(name, rows, codeColumn, signal);
  }

  lists(name: string, rows: number, signal?: AbortSignal): Promise<CodedLists> {
    return this.#whole(name, rows, codeLists, signal);
  }

  /** Some cells of a column, read with those around them: what a reader looks at next stands there, and is kept. */
  async cells(name: string, places: readonly number[], signal?: AbortSignal): Promise<readonly unknown[]> {
    const blocks = new Map<number, ArrayLike<unknown>>();
    const read = async (block: number): Promise<void> => {
      const [from, to] = [block * blockRows, Math.min(this.#table.rows, (block + 1) * blockRows)];
      const reading = (own: AbortSignal) => this.#table.column(name, from, to, own);
      blocks.set(block, await this.#readings.once(`${name} from ${from}`, reading, signal));
    };
    await Promise.all([...new Set(places.map((place) => Math.floor(place / blockRows)))].map(read));
    return places.map((place) => blocks.get(Math.floor(place / blockRows))?.[place % blockRows]);
  }
}

/**
 * An engine over tables that lie in files: it reads the columns that a question needs, and keeps them. `onScan` is told how
 * many rows a question went through.
 */
export function tableEngine(tables: ReadTables, dossier: SqlDossier, onScan?: (rows: number) => void): Engine {
  const facts = new Kept(tables.facts);
  const items = new Kept(tables.items);
  const search = new Kept(tables.search);
  const articles = new Kept(tables.articles);

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
    /** A question is scanned once; the facets that it does not choose among are read when they are counted. */
    const scan = (signal?: AbortSignal) => {
      scanned ??= viewOf(query, signal).then((view) => {
        onScan?.(view.rows);
        return { view, scan: scanTable(view, query) };
      });
      return scanned;
    };
    const rowAt = async (
      view: TableView,
      { lies, misses }: TableScan,
      places: readonly number[],
      signal?: AbortSignal,
    ): Promise<SqlRow[]> => {
      const [ids, ...lists] = await Promise.all([
        facts.cells('id', places, signal),
        ...facetNames.map((name) => facts.cells(facetColumn(name), places, signal)),
      ]);
      return places.map((place, i) => ({
        id: ids[i],
        lie: lies[place],
        misses: misses[place],
        start_day: view.dates.start[place],
        end_day: view.dates.end[place],
        ...Object.fromEntries(facetNames.map((name, at) => [facetColumn(name), lists[at]?.[i]])),
      }));
    };
    const itemsOf = async (ids: readonly string[], signal?: AbortSignal): Promise<SqlRow[]> => {
      const rows = items.rowsFor(query);
      const [all, from, until] = await Promise.all([
        items.texts('id', rows, signal),
        items.days('known_from', rows, signal),
        items.days('known_until', rows, signal),
      ]);
      const at = asofOf(query);
      const wanted = new Set(ids);
      const isWanted = Uint8Array.from(all.texts, (id) => (wanted.has(id) ? 1 : 0));
      const places: number[] = [];
      for (let i = 0; i < rows; i++) {
        if (isWanted[all.codes[i] as number] === 1 && (from[i] as number) <= at && (until[i] as number) > at)
          places.push(i);
      }
      const [kinds, told, whens] = await Promise.all([
        items.cells('kind', places, signal),
        items.cells('item', places, signal),
        items.cells(`${query.clock}_when`, places, signal),
      ]);
      return places.map((place, i) => ({
        kind: kinds[i],
        id: all.texts[all.codes[place] ?? 0],
        item: told[i],
        told: whens[i],
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
        if (query.asof === null) return rowAt(view, made, all, signal);
        const order = await facts.days('place', view.rows, signal);
        all.sort((a, b) => (order[a] as number) - (order[b] as number));
        return rowAt(view, made, all.slice(from, from + count), signal);
      },
      items: itemsOf,
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
          .sort((a, b) => a.word_count - b.word_count || (a.kind < b.kind ? -1 : 1) || (a.id < b.id ? -1 : 1))
          .slice(0, most);
      },
    };
  }, dossier);
}
