import type { TableRow } from './table-reader';

/** Asked within a long work, with how much of it is done: what to wait for where the page is to have its turn, else null. */
export type Pause = (done: number) => Promise<void> | null;

export const noPause: Pause = () => null;

export interface RowsInTurns {
  /** What is made of each row, in their order. */
  readonly each: <T>(rows: readonly TableRow[], of: (row: TableRow) => T) => Promise<T[]>;
  /** What is made of each row, by what it belongs to, in their order. */
  readonly gathered: <T>(
    rows: readonly TableRow[],
    keyOf: (row: TableRow) => string,
    of: (row: TableRow) => T,
  ) => Promise<(key: string) => T[]>;
}

/** Goes through rows; `all` is about how many that will be in the end. */
export function rowsInTurns(all: number, pause: Pause): RowsInTurns {
  let count = 0;
  const each: RowsInTurns['each'] = async (rows, of) => {
    const made = [];
    for (const row of rows) {
      const wait = pause(Math.min(1, ++count / Math.max(1, all)));
      if (wait) await wait;
      made.push(of(row));
    }
    return made;
  };
  return {
    each,
    gathered: async <T>(rows: readonly TableRow[], keyOf: (row: TableRow) => string, of: (row: TableRow) => T) => {
      const found = new Map<string, T[]>();
      await each(rows, (row) => {
        const key = keyOf(row);
        const own = found.get(key);
        if (own) own.push(of(row));
        else found.set(key, [of(row)]);
      });
      return (key: string): T[] => found.get(key) ?? [];
    },
  };
}
