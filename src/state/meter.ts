/** What questions to an engine have cost so far. */
export interface Spent {
  /** Bytes that were asked for, and of these those that came; of a server only what came is known. */
  readonly asked: number;
  readonly came: number;
  /** Rows that were gone through. */
  readonly rows: number;
}

/** Counts what questions cost, for a page that tells it while it grows. */
export class Meter {
  #spent: Spent = { asked: 0, came: 0, rows: 0 };
  readonly #heard = new Set<() => void>();

  get spent(): Spent {
    return this.#spent;
  }

  add({ asked = 0, came = 0, rows = 0 }: Partial<Spent>): void {
    const before = this.#spent;
    this.#spent = { asked: before.asked + asked, came: before.came + came, rows: before.rows + rows };
    for (const heard of this.#heard) heard();
  }

  readonly subscribe = (heard: () => void): (() => void) => {
    this.#heard.add(heard);
    return () => this.#heard.delete(heard);
  };
}
