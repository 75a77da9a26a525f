import { groups } from '@/domain/actor';

/** The fill of a mark of this group, as CSS; the tokens are in tokens.css. */
export const groupFill = (group: string): string => `var(--g-${group})`;

/** The same hue for words, at a contrast of 4.5 and more. */
export const groupInk = (group: string): string => `var(--t-${group})`;

export const groupFills: readonly string[] = groups.map(groupFill);
