/** The words of a list written with spaces; an underscore stands for a space within one. */
export const setOf = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/_/g, ' ')),
  );
