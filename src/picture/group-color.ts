import type { Group } from '@/domain/group';
import { hues, type Sign, signs } from '@/domain/vocabulary';

/** The fill of a mark of this group, as CSS; `groupPaints` says which hue it is. */
export const groupFill = (group: string): string => `var(--g-${group})`;

/** The same hue for words, at a contrast of 4.5 and more. */
export const groupInk = (group: string): string => `var(--t-${group})`;

/** The hue of how two actors stand to each other. */
export const signFill = (sign: Sign): string => `var(--sign-${sign})`;

/** Every paint a mark may have. */
export const markFills = (groups: ReadonlyMap<string, Group>): readonly string[] => [
  ...new Set([...groups.keys(), 'other'].map(groupFill)),
  ...hues.map((hue) => `var(--hue-${hue})`),
  ...signs.map(signFill),
];

/** The custom properties by which the groups of a dossier have their hues; the hues are in tokens.css. */
export const groupPaints = (groups: ReadonlyMap<string, Group>): Readonly<Record<`--${string}`, string>> =>
  Object.fromEntries(
    [...groups.values()].flatMap(({ id, color }) => [
      [`--g-${id}`, `var(--hue-${color})`],
      [`--t-${id}`, `var(--hue-${color}-ink)`],
    ]),
  );
