import type { Dates } from './columns';
import { type FacetName, facetNames } from './facets';
import { dimension } from './filter';
import type { Query } from './query';
import { asofOf, daysOf } from './scope';
import { lies, standingAt } from './sweep';
import { among, type CodedColumn, type CodedLists } from './table-columns';

/** The columns of facts that a question needs, from the first row to the last that may be known. */
export interface TableView {
  readonly rows: number;
  readonly kinds: CodedColumn;
  readonly from: Int32Array;
  readonly until: Int32Array;
  readonly dates: Pick<Dates, 'start' | 'end'>;
  readonly facets: Partial<Readonly<Record<FacetName, CodedLists>>>;
  /** Rows in which the words are found; null where none are asked for. */
  readonly found: Uint8Array | null;
}

/** How each row lies to the days, and what it misses of all dimensions. */
export interface TableScan {
  readonly lies: Uint8Array;
  readonly misses: Uint16Array;
}

/** A row that was not known misses all there is. */
const unknown = 0xffff;

export function scanTable(view: TableView, query: Query): TableScan {
  const days = daysOf(query);
  const at = asofOf(query);
  const scan = { lies: new Uint8Array(view.rows), misses: new Uint16Array(view.rows) };
  for (let i = 0; i < view.rows; i++) {
    if ((view.from[i] as number) > at || (view.until[i] as number) <= at) {
      scan.misses[i] = unknown;
      continue;
    }
    const lie = standingAt(view.dates as Dates, i, days);
    scan.lies[i] = lie;
    const isOutside = days.isRanged && lie !== lies.certain && (lie !== lies.possible || days.isStrict);
    scan.misses[i] = (isOutside ? dimension.range : 0) | (view.found !== null && view.found[i] === 0 ? dimension.q : 0);
  }
  for (const name of facetNames) {
    const chosen: readonly string[] = query[name];
    const lists = view.facets[name];
    if (chosen.length === 0 || !lists) continue;
    const isWanted = among(lists, new Set(chosen));
    for (let i = 0; i < view.rows; i++) {
      let isMet = 0;
      for (let k = lists.offsets[i] as number; k < (lists.offsets[i + 1] as number); k++)
        isMet |= isWanted[lists.codes[k] as number] as number;
      if (isMet === 0) scan.misses[i] = (scan.misses[i] as number) | dimension[name];
    }
  }
  return scan;
}
