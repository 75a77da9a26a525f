import { networkOwn } from './bundle-relations';
import { never } from './columns';
import type { FacetName } from './facets';
import { bitsOf, dimension } from './filter';
import type { SqlDossier, SqlRow } from './line-engine';
import type { CodedColumn } from './table-columns';
import type { TableScan, TableView } from './table-scan';

/** The lines that a database would answer with, counted here. */
class Lines {
  readonly #lines = new Map<string, Record<string, unknown> & { items: number }>();

  add(key: string, make: () => Record<string, unknown>): void {
    const line = this.#lines.get(key);
    if (line) line.items++;
    else this.#lines.set(key, { ...make(), items: 1 });
  }

  get all(): SqlRow[] {
    return [...this.#lines.values()];
  }
}

const kindAt = ({ kinds }: TableView, i: number): string => kinds.texts[kinds.codes[i] as number] ?? '';

export function totalLines(view: TableView, { misses, lies }: TableScan): SqlRow[] {
  const lines = new Lines();
  for (let i = 0; i < view.rows; i++) {
    const missed = misses[i] as number;
    if ((missed & ~dimension.range) !== 0) continue;
    lines.add(`${view.kinds.codes[i]} ${lies[i]} ${missed}`, () => ({
      kind: kindAt(view, i),
      lie: lies[i],
      misses: missed,
    }));
  }
  return lines.all;
}

/** What misses a single facet counts for the values of that facet, as choosing among these would let it in. */
export function facetLines(view: TableView, { misses, lies }: TableScan, names: readonly FacetName[]): SqlRow[] {
  const relation = view.kinds.texts.indexOf('relation');
  const found: SqlRow[] = [];
  for (const name of names) {
    const lists = view.facets[name];
    if (!lists) continue;
    // Five ways to lie, for each kind and each text.
    const [width, except] = [view.kinds.texts.length * 5, ~dimension[name]];
    const counts = new Int32Array(lists.texts.length * width);
    for (let i = 0; i < view.rows; i++) {
      const kind = view.kinds.codes[i] as number;
      if (((misses[i] as number) & except) !== 0 || kind === relation) continue;
      const place = kind * 5 + (lies[i] as number);
      for (let k = lists.offsets[i] as number; k < (lists.offsets[i + 1] as number); k++) {
        const at = (lists.codes[k] as number) * width + place;
        counts[at] = (counts[at] as number) + 1;
      }
    }
    for (const [at, items] of counts.entries()) {
      if (items === 0) continue;
      const [text, kind] = [lists.texts[Math.floor(at / width)], view.kinds.texts[Math.floor((at % width) / 5)]];
      found.push({ facet: `${name} ${text}`, kind, lie: at % 5, items });
    }
  }
  return found;
}

export function binLines(view: TableView, { misses }: TableScan, { from, to }: SqlDossier['period']): SqlRow[] {
  const lines = new Lines();
  const { start, end } = view.dates;
  for (let i = 0; i < view.rows; i++) {
    const [first, last] = [start[i] as number, end[i] as number];
    if (((misses[i] as number) & ~dimension.range) !== 0 || first > last || first > to || last < from) continue;
    if (first === never.before || last === never.after || kindAt(view, i) !== 'event') continue;
    const [first_bar, last_bar] = [Math.max(first, from) - from, Math.min(last, to) - from];
    const is_within = first >= from && last <= to ? 1 : 0;
    lines.add(`${first_bar} ${last_bar} ${is_within}`, () => ({ first_bar, last_bar, is_within }));
  }
  return lines.all;
}

export function edgeLines(view: TableView, { misses, lies }: TableScan, edges: CodedColumn): SqlRow[] {
  const lines = new Lines();
  const drawn = ~bitsOf(networkOwn);
  for (let i = 0; i < view.rows; i++) {
    const missed = misses[i] as number;
    if ((missed & drawn) !== 0 || kindAt(view, i) !== 'relation') continue;
    const [edge, is_kept] = [edges.codes[i] as number, missed === 0 ? 1 : 0];
    lines.add(`${edge} ${lies[i]} ${is_kept}`, () => ({ edge: edges.texts[edge], lie: lies[i], is_kept }));
  }
  return lines.all;
}

/** The places of the items of a kind that are kept, as far as the page goes. */
export function keptPlaces(
  view: TableView,
  { misses }: TableScan,
  kind: string,
  from: number,
  count: number,
): number[] {
  const code = view.kinds.texts.indexOf(kind);
  const found: number[] = [];
  let met = 0;
  for (let i = 0; i < view.rows && found.length < count; i++) {
    if (misses[i] === 0 && view.kinds.codes[i] === code && met++ >= from) found.push(i);
  }
  return found;
}
