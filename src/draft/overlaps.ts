export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether two half-open stretches share a character. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
