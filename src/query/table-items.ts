import type { ItemKind } from './engine';
import type { KeptTable } from './kept-table';
import type { SqlRow } from './line-engine';
import type { Query } from './query';
import { asofOf } from './scope';
import { rowsWith } from './table-columns';

/** An item that a page of facts has named, and the row of facts that it stands in. */
export interface SeenFact {
  readonly id: string;
  readonly row: number;
}

/**
 * The table of items beside that of facts. Its rows are those of the facts that hold today, in their order, then the actors,
 * then the earlier rows of the facts: what a fact tells is found by the row of the fact, and no column of ids is read for it.
 */
export class TableItems {
  readonly #items: KeptTable;
  readonly #latestFacts: number;

  constructor(items: KeptTable, facts: Pick<KeptTable, 'latest'>) {
    this.#items = items;
    this.#latestFacts = facts.latest;
  }

  /** As they were known; those that a page has named are found where it says. */
  async lines(
    ids: readonly string[],
    query: Pick<Query, 'asof' | 'clock'>,
    { kind, seen = [] }: { readonly kind?: ItemKind | undefined; readonly seen?: readonly SeenFact[] },
    signal?: AbortSignal,
  ): Promise<SqlRow[]> {
    const rows = kind === 'actor' ? await this.#actors(ids, signal) : await this.#facts(ids, query, seen, signal);
    const [kinds, names, told, whens] = await Promise.all(
      ['kind', 'id', 'item', `${query.clock}_when`].map((name) => this.#items.cells(name, rows, signal)),
    );
    return rows.map((_, i) => ({ kind: kinds?.[i], id: names?.[i], item: told?.[i], told: whens?.[i] }));
  }

  async #actors(ids: readonly string[], signal: AbortSignal | undefined): Promise<number[]> {
    const [from, wanted] = [this.#latestFacts, new Set<unknown>(ids)];
    const found = await this.#items.between('id', from, this.#items.latest, signal);
    return found.flatMap((id, i) => (wanted.has(id) ? [from + i] : []));
  }

  async #known(rows: readonly number[], query: Pick<Query, 'asof'>, signal?: AbortSignal): Promise<boolean[]> {
    const [from, until] = await Promise.all(
      ['known_from', 'known_until'].map((name) => this.#items.cells(name, rows, signal)),
    );
    const at = asofOf(query);
    return rows.map((_, i) => Number(from?.[i]) <= at && Number(until?.[i]) > at);
  }

  async #facts(
    ids: readonly string[],
    query: Pick<Query, 'asof'>,
    seen: readonly SeenFact[],
    signal: AbortSignal | undefined,
  ): Promise<number[]> {
    const rows = seen.map(({ row }) => (row < this.#latestFacts ? row : row + this.#items.latest - this.#latestFacts));
    const [names, known] = await Promise.all([this.#items.cells('id', rows, signal), this.#known(rows, query, signal)]);
    const sure = rows.filter((_, i) => names[i] === seen[i]?.id && known[i]);
    const found = new Set(seen.filter((_, i) => sure.includes(rows[i] ?? -1)).map(({ id }) => id));
    const missing = new Set(ids.filter((id) => !found.has(id)));
    if (missing.size === 0) return sure;
    // Tables that another program wrote may stand in another order.
    const others = await rowsWith(this.#items.passing('id', this.#items.rowsFor(query), signal), missing);
    const areKnown = await this.#known(others, query, signal);
    return [...sure, ...others.filter((_, i) => areKnown[i])];
  }
}
