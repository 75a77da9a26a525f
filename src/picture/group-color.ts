import { groups } from '@/domain/actor';
import { type Sign, signs } from '@/domain/relation';

/** The fill of a mark of this group, as CSS; the tokens are in tokens.css. */
export const groupFill = (group: string): string => `var(--g-${group})`;

/** The same hue for words, at a contrast of 4.5 and more. */
export const groupInk = (group: string): string => `var(--t-${group})`;

/** The hue of how two actors stand to each other. */
export const signFill = (sign: Sign): string => `var(--sign-${sign})`;

/** Every hue a mark may have. */
export const markFills: readonly string[] = [...groups.map(groupFill), ...signs.map(signFill)];
