import type { Engine } from './engine';
import { type FacetName, facetNames } from './facets';
import { type LineQuestion, lineEngine, type SqlDossier, type SqlRow } from './line-engine';
import type { Query } from './query';
import { asofOf } from './scope';
import { askedWords } from './search-terms';
import { facetColumn } from './sql-question';
import { type CodedColumn, codeColumn, codeLists } from './table-columns';
import { binLines, edgeLines, facetLines, keptPlaces, totalLines } from './table-figures';
import { scanTable, type TableScan, type TableView } from './table-scan';

/** A table of facts, read a column at a time; of its rows the first `latest` are what holds today. */
export interface ReadTable {
  readonly rows: number;
  readonly latest: number;
  readonly column: (name: string, from: number, to: number) => Promise<ArrayLike<unknown>>;
}

export type ReadTables = Readonly<Record<'facts' | 'items' | 'search' | 'articles', ReadTable>>;

const blockRows = 256;

/** Columns as they were read, each once for what holds today and once for all that was ever known. */
class Kept {
  readonly #table: ReadTable;
  readonly #made = new Map<string, Promise<unknown>>();

  constructor(table: ReadTable) {
    this.#table = table;
  }

  #once<T>(key: string, make: () => Promise<T>): Promise<T> {
    const ready = this.#made.get(key) as Promise<T> | undefined;
    if (ready) return ready;
    const made = make();
    this.#made.set(key, made);
    // What could not be had is asked for again.
    made.catch(() => this.#made.delete(key));
    return made;
  }

  rowsFor(query: Pick<Query, 'asof'>): number {
    return query.asof === null ? this.#table.latest : this.#table.rows;
  }

  days(name: string, rows: number): Promise<Int32Array> {
    return this.#once(`${name} ${rows}`, async () =>
      Int32Array.from((await this.#table.column(name, 0, rows)) as number[]),
    );
  }

  texts(name: string, rows: number): Promise<CodedColumn> {
    return this.#once(`${name} ${rows}`, async () => codeColumn(await this.#table.column(name, 0, rows)));
  }

  lists(name: string, rows: number) {
    return this.#once(`${name} ${rows}`, async () => codeLists(await this.#table.column(name, 0, rows)));
  }

  /** Some cells of a column, read with those around them: what a reader looks at next stands there, and is kept. */
  async cells(name: string, places: readonly number[]): Promise<readonly unknown[]> {
    const blocks = new Map<number, ArrayLike<unknown>>();
    const read = async (block: number): Promise<void> => {
      const [from, to] = [block * blockRows, Math.min(this.#table.rows, (block + 1) * blockRows)];
      blocks.set(block, await this.#once(`${name} from ${from}`, () => this.#table.column(name, from, to)));
    };
    await Promise.all([...new Set(places.map((place) => Math.floor(place / blockRows)))].map(read));
    return places.map((place) => blocks.get(Math.floor(place / blockRows))?.[place % blockRows]);
  }
}

/** An engine over tables that lie in files: it reads the columns that a question needs, and keeps them. */
export function tableEngine(tables: ReadTables, dossier: SqlDossier): Engine {
  const facts = new Kept(tables.facts);
  const items = new Kept(tables.items);
  const search = new Kept(tables.search);
  const articles = new Kept(tables.articles);

  /** The rows of the table of words that all of these are found in, as of a day. */
  const hitsOf = async (text: string, query: Pick<Query, 'asof'>): Promise<number[]> => {
    const asked = askedWords(text, dossier.synonyms);
    if (asked.length === 0) return [];
    const rows = search.rowsFor(query);
    const [words, stems, from, until] = await Promise.all([
      search.lists('words', rows),
      search.lists('stems', rows),
      search.days('known_from', rows),
      search.days('known_until', rows),
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

  const foundIn = async (query: Query, kinds: CodedColumn, rows: number): Promise<Uint8Array | null> => {
    if (query.q.trim() === '') return null;
    const places = await hitsOf(query.q, query);
    const searched = search.rowsFor(query);
    const [hitKinds, hitIds] = await Promise.all([search.texts('kind', searched), search.texts('id', searched)]);
    const hits = new Set(
      places.map((i) => `${hitKinds.texts[hitKinds.codes[i] ?? 0]} ${hitIds.texts[hitIds.codes[i] ?? 0]}`),
    );
    const [ids, sources, targets, events, claims] = await Promise.all(
      ['id', 'source', 'target', 'event', 'claim'].map((name) => facts.texts(name, rows)),
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

  const viewOf = async (query: Query, names: readonly FacetName[]): Promise<TableView> => {
    const rows = facts.rowsFor(query);
    const wanted = facetNames.filter((name) => names.includes(name) || query[name].length > 0);
    const [kinds, from, until, start, end, ...lists] = await Promise.all([
      facts.texts('kind', rows),
      facts.days('known_from', rows),
      facts.days('known_until', rows),
      facts.days(`${query.clock}_start`, rows),
      facts.days(`${query.clock}_end`, rows),
      ...wanted.map((name) => facts.lists(facetColumn(name), rows)),
    ]);
    const found = await foundIn(query, kinds, rows);
    const shown = Object.fromEntries(wanted.map((name, i) => [name, lists[i]])) as TableView['facets'];
    return { rows, kinds, from, until, dates: { start, end }, facets: shown, found };
  };

  return lineEngine((query): LineQuestion => {
    let scanned: Promise<{ view: TableView; scan: TableScan }> | null = null;
    /** A question is scanned once; the facets that it does not choose among are read when they are counted. */
    const scan = () => {
      scanned ??= viewOf(query, []).then((view) => ({ view, scan: scanTable(view, query) }));
      return scanned;
    };
    const rowAt = async (
      view: TableView,
      { lies, misses }: TableScan,
      places: readonly number[],
    ): Promise<SqlRow[]> => {
      const [ids, ...lists] = await Promise.all([
        facts.cells('id', places),
        ...facetNames.map((name) => facts.cells(facetColumn(name), places)),
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
    const itemsOf = async (ids: readonly string[]): Promise<SqlRow[]> => {
      const rows = items.rowsFor(query);
      const [all, from, until] = await Promise.all([
        items.texts('id', rows),
        items.days('known_from', rows),
        items.days('known_until', rows),
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
        items.cells('kind', places),
        items.cells('item', places),
        items.cells(`${query.clock}_when`, places),
      ]);
      return places.map((place, i) => ({
        kind: kinds[i],
        id: all.texts[all.codes[place] ?? 0],
        item: told[i],
        told: whens[i],
      }));
    };
    return {
      totals: async () => {
        const { view, scan: made } = await scan();
        return totalLines(view, made);
      },
      facets: async (names) => {
        const { scan: made } = await scan();
        return facetLines(await viewOf(query, names), made, names);
      },
      bins: async () => {
        const { view, scan: made } = await scan();
        return binLines(view, made, dossier.period);
      },
      edges: async () => {
        const { view, scan: made } = await scan();
        return edgeLines(view, made, await facts.texts('edge', view.rows));
      },
      page: async (kind, from, count) => {
        const { view, scan: made } = await scan();
        // Versions of one day stand in the order of their places; those of several days are put in it.
        const all = keptPlaces(
          view,
          made,
          kind,
          query.asof === null ? from : 0,
          query.asof === null ? count : view.rows,
        );
        if (query.asof === null) return rowAt(view, made, all);
        const order = await facts.days('place', view.rows);
        all.sort((a, b) => (order[a] as number) - (order[b] as number));
        return rowAt(view, made, all.slice(from, from + count));
      },
      items: itemsOf,
      article: async (id) => {
        const ids = await articles.texts('id', tables.articles.rows);
        const place = ids.codes.indexOf(ids.texts.indexOf(id));
        return place < 0 ? [] : [{ article: (await articles.cells('article', [place]))[0] }];
      },
      search: async (text, most) => {
        const rows = search.rowsFor(query);
        const [found, kinds, ids, words] = await Promise.all([
          hitsOf(text, query),
          search.texts('kind', rows),
          search.texts('id', rows),
          search.lists('words', rows),
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
