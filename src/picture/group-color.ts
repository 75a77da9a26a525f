/** The fill of a mark of this group, as CSS; the groups are the app's, the tokens are in tokens.css. */
export const groupFill = (group: string): string => `var(--g-${group})`;

/** The same hue for words, at a contrast of 4.5 and more. */
export const groupInk = (group: string): string => `var(--t-${group})`;
