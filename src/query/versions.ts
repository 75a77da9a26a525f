import type { DatasetIndex } from '@/dataset/index-dataset';
import type { DayNumber } from '@/domain/day';
import { never } from './columns';
import type { KnownFrom } from './known-from';
import { type KnownLookups, knownLookups } from './known-lookups';

/** Of something: from which day on and until before which day it was known like this. */
export interface Version {
  readonly id: string;
  readonly from: DayNumber;
  readonly until: DayNumber;
}

/** The states of one thing, as day by day they are told; one that is the same again is the same. */
export class Versions<T extends object> {
  readonly #id: string;
  readonly #states: { readonly state: T; readonly from: DayNumber }[] = [];
  #last = '';

  constructor(id: string) {
    this.#id = id;
  }

  tell(state: T, from: DayNumber): void {
    const text = JSON.stringify(state);
    if (text === this.#last) return;
    this.#last = text;
    this.#states.push({ state, from });
  }

  get all(): (T & Version)[] {
    return this.#states.map(({ state, from }, i) => ({
      ...state,
      id: this.#id,
      from,
      until: this.#states[i + 1]?.from ?? never.after,
    }));
  }
}

/** Things that are told at once: the states of more need not be held. */
const atOnce = 20_000;

export function* inTurn<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let first = 0; first < all.length; first += atOnce) yield all.slice(first, first + atOnce);
}

/**
 * Visits things on the days on which what is known of them may change, day after day, so that what was looked up for one day
 * can be forgotten before the next.
 */
export function walkDays(
  index: DatasetIndex,
  from: KnownFrom,
  count: number,
  daysOf: (i: number) => Iterable<DayNumber>,
  visit: (i: number, known: KnownLookups, day: DayNumber) => void,
): void {
  const byDay = new Map<DayNumber, number[]>();
  for (let i = 0; i < count; i++) {
    for (const day of daysOf(i)) {
      const due = byDay.get(day);
      if (due) due.push(i);
      else byDay.set(day, [i]);
    }
  }
  for (const [day, due] of [...byDay].sort(([a], [b]) => a - b)) {
    const known = knownLookups(index, from, day);
    for (const one of due) visit(one, known, day);
  }
}
