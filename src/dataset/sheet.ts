import type { TableProblem } from './table-problem';

export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every zip begins so, a workbook among them. */
export const isZip = ({ bytes }: Pick<TableFile, 'bytes'>): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** What systems put beside files of a folder or an archive, and nobody gave on purpose. */
export const isOfSystem = (name: string): boolean =>
  /(?:^|[/\\])(?:__MACOSX[/\\].*|\._[^/\\]*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(name);

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

/** Some rows of a sheet, the first of them with this number: empty ones are passed over, and keep theirs. */
export const rowsFrom = (first: number, written: readonly (readonly string[])[]): Sheet['rows'] =>
  written
    .map((cells, i) => ({ number: first + i, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));

/** Rows as a sheet, the first of them its head. */
export const sheetOf = (name: string, [head = [], ...rows]: readonly (readonly string[])[]): Sheet => ({
  name,
  head: head.map((cell) => cell.trim()),
  rows: rowsFrom(2, rows),
});
