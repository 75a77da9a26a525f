/** What is wrong in a sheet, where, and what would be right. */
export interface TableProblem {
  readonly sheet: string;
  /** As a spreadsheet numbers it: the head is row 1. Null where the whole sheet is meant. */
  readonly row: number | null;
  /** As the head of the sheet has it. */
  readonly column: string | null;
  /** What was read there; empty where nothing is. */
  readonly read: string;
  readonly wrong: string;
  readonly right: string;
}

/** A column that the format does not know, with what it holds by row: it is kept beside the dataset, not dropped. */
export interface UnknownColumn {
  readonly sheet: string;
  readonly column: string;
  readonly values: ReadonlyMap<number, string>;
}
