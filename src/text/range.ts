/** A stretch of a text, half-open, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether both hold some character. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** How many characters both hold; below nought the way between them. */
export const sharedLength = (a: Range, b: Range): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
