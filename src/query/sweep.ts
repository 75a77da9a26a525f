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

type Columned = Pick<Table<unknown>, 'width' | 'offsets' | 'slots' | 'size'>;

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

/** How many items have their day between two edges. */
const between = (order: Order, a: number, b: number): number =>
  a === b ? 0 : Math.abs(placeOf(order, b) - placeOf(order, a));

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
  private readonly standings: Uint8Array;
  /** For each way to lie, where its count stands; -1 is outside the question. */
  private readonly places = new Int32Array(5);
  private readonly table: Columned;
  private readonly dates: Dates;
  private readonly misses: Uint16Array;
  private readonly isOwnLeftOut: boolean;
  private days: Days | null = null;

  /** `isOwnLeftOut`: whether an item counts for the values of a facet that it alone misses. */
  constructor(table: Columned, dates: Dates, misses: Uint16Array, isOwnLeftOut: boolean) {
    this.table = table;
    this.dates = dates;
    this.misses = misses;
    this.isOwnLeftOut = isOwnLeftOut;
    this.counts = new Int32Array(table.size * 2);
    this.standings = new Uint8Array(misses.length);
  }

  moveTo(next: Days): void {
    const last = this.days;
    if (last === next) return;
    this.days = next;
    if (last === null || last.isRanged !== next.isRanged || last.isStrict !== next.isStrict) {
      this.recount(next);
      return;
    }
    // The last day itself belongs to the range: it is passed when the range ends after it.
    const { byStart, byEnd } = this.dates;
    const passed =
      between(byStart, last.from, next.from) +
      between(byEnd, last.from, next.from) +
      between(byStart, last.to + 1, next.to + 1) +
      between(byEnd, last.to + 1, next.to + 1);
    if (passed > this.misses.length) {
      this.recount(next);
      return;
    }
    if (passed === 0) return;
    this.pass(byStart, last.from, next.from, next);
    this.pass(byEnd, last.from, next.from, next);
    this.pass(byStart, last.to + 1, next.to + 1, next);
    this.pass(byEnd, last.to + 1, next.to + 1, next);
  }

  private pass(order: Order, a: number, b: number, next: Days): void {
    if (a === b) return;
    const end = placeOf(order, Math.max(a, b));
    for (let at = placeOf(order, Math.min(a, b)); at < end; at++) this.settle(order.items[at] as number, next);
  }

  private settle(i: number, days: Days): void {
    const now = standingAt(this.dates, i, days);
    const was = this.standings[i] as number;
    if (now === was) return;
    this.count(i, was, -1);
    this.standings[i] = now;
    this.count(i, now, 1);
  }

  private recount(days: Days): void {
    this.counts.fill(0);
    this.tally.fill(0);
    this.places[lies.before] = this.places[lies.after] = -1;
    this.places[lies.possible] = days.isStrict ? -1 : this.counts.length / 2;
    this.places[lies.undated] = days.isRanged ? -1 : 0;
    for (let i = 0; i < this.misses.length; i++) {
      const now = standingAt(this.dates, i, days);
      this.standings[i] = now;
      this.count(i, now, 1);
    }
  }

  private count(i: number, standing: number, by: 1 | -1): void {
    const missed = this.misses[i] as number;
    const place = this.places[standing] as number;
    const { width, offsets, slots } = this.table;
    let from = i * width;
    let to = from + width;
    if (missed === 0) this.tally[standing] = (this.tally[standing] as number) + by;
    else {
      const isOne = (missed & (missed - 1)) === 0 && missed >= firstFacetBit;
      if (!isOne || !this.isOwnLeftOut) return;
      from += 31 - Math.clz32(missed / firstFacetBit);
      to = from + 1;
    }
    if (place < 0) return;
    for (let at = offsets[from] as number; at < (offsets[to] as number); at++) {
      const slot = (slots[at] as number) + place;
      this.counts[slot] = (this.counts[slot] as number) + by;
    }
  }
}
