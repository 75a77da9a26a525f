import { inOrder } from '@/domain/in-order';
import type { RowsOf } from './fact-columns';
import { type FactKind, factKindOf } from './facts';
import type { KeptTable } from './kept-table';
import type { SqlRow } from './line-engine';
import type { Query } from './query';
import { asofOf, type FoundIn } from './scope';
import { askedWords } from './search-terms';
import type { Synonyms } from './synonyms-of';
import { type CodedLists, eachCell } from './table-columns';

interface Hit {
  readonly kind: string;
  readonly id: string;
  readonly words: number;
}

const hasAny = ({ offsets, codes }: CodedLists, row: number, wanted: Uint8Array): boolean => {
  for (let k = offsets[row] as number; k < (offsets[row + 1] as number); k++)
    if (wanted[codes[k] as number] === 1) return true;
  return false;
};

/** What hangs on whom in the table of facts: the column, the kind of the row, and the kind of what it names. */
const hangsOn: readonly (readonly [column: string, row: FactKind, named: string])[] = [
  ['id', 'event', 'event'],
  ['id', 'claim', 'claim'],
  ['source', 'relation', 'actor'],
  ['target', 'relation', 'actor'],
  ['event', 'relation', 'event'],
  ['claim', 'relation', 'claim'],
];

/** Words that are looked for in the tables of an archive. Columns of ids pass through and are not kept. */
export class TableWords {
  readonly #search: KeptTable;
  readonly #facts: KeptTable;
  readonly #synonyms: Synonyms;
  /** What was found last, for those who ask the same of other days. */
  #last: { readonly asked: string; readonly found: FoundIn } | null = null;

  constructor(search: KeptTable, facts: KeptTable, synonyms: Synonyms) {
    this.#search = search;
    this.#facts = facts;
    this.#synonyms = synonyms;
  }

  /** All that these words are found in, as of a day. */
  async #hits(text: string, query: Pick<Query, 'asof'>, signal?: AbortSignal): Promise<Hit[]> {
    const asked = askedWords(text, this.#synonyms);
    if (asked.length === 0) return [];
    const rows = this.#search.rowsFor(query);
    const [words, stems, from, until, kinds] = await Promise.all([
      this.#search.lists('words', rows, signal),
      this.#search.lists('stems', rows, signal),
      this.#search.days('known_from', rows, signal),
      this.#search.days('known_until', rows, signal),
      this.#search.texts('kind', rows, signal),
    ]);
    const at = asofOf(query);
    const met = asked.map(({ word, stems: forms }) => ({
      word: Uint8Array.from(words.texts, (one) => (one.startsWith(word) ? 1 : 0)),
      stem: Uint8Array.from(stems.texts, (one) => (forms.includes(one) ? 1 : 0)),
    }));
    const found = new Uint8Array(rows);
    for (let i = 0; i < rows; i++) {
      if ((from[i] as number) > at || (until[i] as number) <= at) continue;
      if (met.every(({ word, stem }) => hasAny(words, i, word) || hasAny(stems, i, stem))) found[i] = 1;
    }
    const hits: Hit[] = [];
    await eachCell(this.#search.passing('id', rows, signal), rows, (id, i) => {
      if (found[i] === 0) return;
      const [kind = '', size] = [kinds.texts[kinds.codes[i] as number], words.offsets];
      hits.push({ kind, id: id as string, words: (size[i + 1] as number) - (size[i] as number) });
    });
    return hits;
  }

  /** The best first: what has least else in it. */
  async lines(text: string, most: number, query: Pick<Query, 'asof'>, signal?: AbortSignal): Promise<SqlRow[]> {
    return (await this.#hits(text, query, signal))
      .sort((a, b) => a.words - b.words || inOrder(a.kind, b.kind) || inOrder(a.id, b.id))
      .slice(0, most)
      .map(({ kind, id, words }) => ({ kind, id, word_count: words }));
  }

  async #mark(query: Query, rowsOf: RowsOf, signal?: AbortSignal): Promise<FoundIn> {
    const rows = this.#facts.rowsFor(query);
    const hits = await this.#hits(query.q, query, signal);
    const named = (kind: string): ReadonlySet<string> =>
      new Set(hits.flatMap((hit) => (hit.kind === kind ? [hit.id] : [])));
    const kinds = new Map(['event', 'claim', 'actor'].map((kind) => [kind, named(kind)]));
    const rowKinds: (FactKind | undefined)[] = new Array(rows);
    for (const [name, places] of Object.entries(rowsOf))
      for (const row of places) rowKinds[row] = factKindOf[name as keyof RowsOf];
    const found = new Uint8Array(rows);
    const passed = Object.entries(Object.groupBy(hangsOn, ([column]) => column)).map(([column, told = []]) =>
      eachCell(this.#facts.passing(column, rows, signal), rows, (id, row) => {
        for (const [, kind, of] of told) if (rowKinds[row] === kind && kinds.get(of)?.has(id as string)) found[row] = 1;
      }),
    );
    await Promise.all(passed);
    const isFound = (name: keyof RowsOf) => (i: number) => found[rowsOf[name][i] as number] === 1;
    return { events: isFound('events'), claims: isFound('claims'), relations: isFound('relations') };
  }

  /** Whether it is known what the words of a question are found in. */
  has({ asof, q }: Pick<Query, 'asof' | 'q'>): boolean {
    return q.trim() === '' || this.#last?.asked === `${asof} ${q}`;
  }

  /** Which facts the words of a question are found in; null where it asks for none. */
  async foundIn(query: Query, rowsOf: RowsOf, signal?: AbortSignal): Promise<FoundIn> {
    if (query.q.trim() === '') return null;
    const asked = `${query.asof} ${query.q}`;
    if (this.#last?.asked === asked) return this.#last.found;
    const found = await this.#mark(query, rowsOf, signal);
    this.#last = { asked, found };
    return found;
  }
}
