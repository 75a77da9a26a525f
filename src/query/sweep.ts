import type { Dates, Order, Table } from './columns';
import { firstFacetBit } from './filter';

/** The chosen days as numbers; an open side lies before or after every day. */
export interface Days {
  readonly from: number;
  readonly to: number;
  /** Whether any day is chosen; without, what has no date is kept too. */
  readonly isRanged: boolean;
  /** Whether only what lies wholly within is kept. */
  readonly isStrict: boolean;
}

type Columned = Pick<Table<unknown>, 'width' | 'firstFacet' | 'counted' | 'offsets' | 'slots' | 'size'>;

/** How an item stands to the chosen days. */
export const lies = { before: 0, after: 1, possible: 2, certain: 3, undated: 4 } as const;

export function standingAt(dates: Dates, i: number, { from, to }: Pick<Days, 'from' | 'to'>): number {
  const start = dates.start[i] as number;
  const end = dates.end[i] as number;
  if (end < start) return lies.undated;
  if (end < from) return lies.before;
  if (start > to) return lies.after;
  return start >= from && end <= to ? lies.certain : lies.possible;
}

/** The first place in an order whose day is not before this one. */
const placeOf = ({ days }: Order, day: number): number => {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Counts the items of one table under one question, while its days move. `misses` are the bits of all that does not
 * move. An item that misses nothing counts for all its values; one that misses a single facet counts for the values of
 * that facet, for choosing among these would let it in. Only items with a first or last day between an old edge and a
 * new one can stand otherwise than before, so a step of the hand costs what it passes over.
 */
export class Sweep {
  /** For every slot how many items are certain, then for every slot how many are possible. */
  readonly counts: Int32Array;
  /** Items that miss nothing, by how they lie. */
  readonly tally = new Int32Array(5);
  /** How many items were gone through so far. */
  gone = 0;
  private readonly standings: Uint8Array;
  /** For each way to lie, where its count stands; -1 is outside the question. */
  private readonly places = new Int32Array(5);
  private readonly table: Columned;
  private readonly dates: Dates;
  private readonly misses: Uint16Array;
  private days: Days | null = null;
  /** How far each order was passed by each end of the days. */
  private readonly passed = { fromStart: 0, fromEnd: 0, toStart: 0, toEnd: 0 };

  constructor(table: Columned, dates: Dates, misses: Uint16Array) {
    this.table = table;
    this.dates = dates;
    this.misses = misses;
    this.counts = new Int32Array(table.size * 2);
    this.standings = new Uint8Array(misses.length);
  }

  moveTo(next: Days): void {
    const last = this.days;
    if (last === next) return;
    this.days = next;
    if (last === null || last.isRanged !== next.isRanged || last.isStrict !== next.isStrict) this.recount(next);
    else {
      const { byStart, byEnd } = this.dates;
      const { passed } = this;
      passed.fromStart = this.pass(byStart, passed.fromStart, next.from, next);
      passed.fromEnd = this.pass(byEnd, passed.fromEnd, next.from, next);
      // The last day itself belongs to the range: it is passed when the range ends after it.
      passed.toStart = this.pass(byStart, passed.toStart, next.to + 1, next);
      passed.toEnd = this.pass(byEnd, passed.toEnd, next.to + 1, next);
    }
  }

  /** Settles what lies between where an edge was and where it is. */
  private pass({ items, days }: Order, from: number, edge: number, next: Days): number {
    let at = from;
    while (at < days.length && (days[at] as number) < edge) this.settle(items[at++] as number, next);
    while (at > 0 && (days[at - 1] as number) >= edge) this.settle(items[--at] as number, next);
    this.gone += Math.abs(at - from);
    return at;
  }

  private settle(i: number, days: Days): void {
    const was = this.standings[i] as number;
    const now = standingAt(this.dates, i, days);
    if (now === was) return;
    this.standings[i] = now;
    if (this.misses[i] === 0) (this.tally[was] as number)--;
    this.count(i, now, this.places[was] as number);
  }

  private recount(days: Days): void {
    this.gone += this.misses.length;
    this.counts.fill(0);
    this.tally.fill(0);
    this.places[lies.before] = this.places[lies.after] = -1;
    this.places[lies.possible] = days.isStrict ? -1 : this.table.size;
    this.places[lies.undated] = days.isRanged ? -1 : 0;
    for (let i = 0; i < this.misses.length; i++) {
      const now = standingAt(this.dates, i, days);
      this.standings[i] = now;
      this.count(i, now, -1);
    }
    const { byStart, byEnd } = this.dates;
    this.passed.fromStart = placeOf(byStart, days.from);
    this.passed.fromEnd = placeOf(byEnd, days.from);
    this.passed.toStart = placeOf(byStart, days.to + 1);
    this.passed.toEnd = placeOf(byEnd, days.to + 1);
  }

  /** Counts an item where it lies now, and no longer where it was counted before; -1 is nowhere. */
  private count(i: number, lie: number, before: number): void {
    const missed = this.misses[i] as number;
    const place = this.places[lie] as number;
    const { width, firstFacet, counted, offsets, slots } = this.table;
    let from = i * width;
    let to = from + counted;
    if (missed === 0) (this.tally[lie] as number)++;
    else {
      // Where not every group is counted, nothing is left out of its own filter.
      if ((missed & (missed - 1)) !== 0 || missed < firstFacetBit || counted < width) return;
      from += firstFacet + 31 - Math.clz32(missed / firstFacetBit);
      to = from + 1;
    }
    if (place === before) return;
    const { counts } = this;
    const end = offsets[to] as number;
    let at = offsets[from] as number;
    if (before < 0) for (; at < end; at++) (counts[(slots[at] as number) + place] as number)++;
    else if (place < 0) for (; at < end; at++) (counts[(slots[at] as number) + before] as number)--;
    else {
      for (; at < end; at++) {
        const slot = slots[at] as number;
        (counts[slot + before] as number)--;
        (counts[slot + place] as number)++;
      }
    }
  }
}
