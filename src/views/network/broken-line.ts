/** The dashes of a line whose addressee is our conclusion; longer than a dot, shorter than the way to the next chevron. */
export const brokenLine = '5 6';

/** Dots at this distance; in pairs where the addressee is our conclusion. */
export const dotsOf = (gap: number, isInferred: boolean): string =>
  isInferred ? `0.1 ${gap} 0.1 ${gap * 2.6}` : `0.1 ${gap}`;
