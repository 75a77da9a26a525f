import type { TableProblem } from './table-problem';

export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A sheet as it was read: its head, and its rows by the number that a spreadsheet gives them. */
export interface Sheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

export interface SheetsRead {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly TableProblem[];
}

/** Rows as a sheet: empty ones are passed over, and keep their number. */
export function sheetOf(name: string, written: readonly (readonly string[])[]): Sheet {
  const [head = [], ...rows] = written;
  return {
    name,
    head: head.map((cell) => cell.trim()),
    rows: rows
      .map((cells, i) => ({ number: i + 2, cells }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  };
}
