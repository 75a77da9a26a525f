export const leftOutReasons = [
  'repeated',
  'reserved',
  'no-such',
  'circle',
  'itself',
  'in-use',
  'reversed',
  'disagreeing',
  'uncountable',
  'beyond',
  'misplaced',
  'nothing-left',
  'unknown-column',
] as const;

/** An item of a file, or a part of one, that does not hold together with the rest, and why it was left out. */
export interface LeftOut {
  /** "claims/levy", or "claims/levy via" for a part of it. */
  readonly at: string;
  readonly reason: (typeof leftOutReasons)[number];
  /** What it is about: an id, a day, a date as it is written and its days, a place in an article. */
  readonly name: string;
}

/** Collects what is left out while a file is gone through. */
export class Leaving {
  readonly found: LeftOut[] = [];

  out(at: string, reason: LeftOut['reason'], name: string): void {
    this.found.push({ at, reason, name });
  }

  /** `id` where it is known, else null, told. */
  known(at: string, ids: ReadonlySet<string>, id: string | null): string | null {
    if (id === null || ids.has(id)) return id;
    this.out(at, 'no-such', id);
    return null;
  }

  /** The ids that are known, each once. */
  allKnown(at: string, ids: ReadonlySet<string>, given: readonly string[]): string[] {
    return this.once(at, given, (id) => id).filter((id) => this.known(at, ids, id) !== null);
  }

  /** The first of those that have the same key. */
  once<T>(at: string | ((item: T) => string), items: readonly T[], keyOf: (item: T) => string): T[] {
    const seen = new Set<string>();
    return items.filter((item) => {
      const key = keyOf(item);
      if (seen.has(key)) {
        this.out(typeof at === 'string' ? at : at(item), 'repeated', key);
        return false;
      }
      seen.add(key);
      return true;
    });
  }
}
