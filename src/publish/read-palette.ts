import { readFileSync } from 'node:fs';
import { formatHex } from 'culori';
import type { Group } from '@/domain/group';
import { groupPaints } from '@/picture/group-color';

/** The light half of a colour token, as pictures need it. */
export type Palette = (token: string) => string;

/** Reads the tokens of the app, so that a picture cannot have a colour of its own. */
export function readPalette(file: string, groups: ReadonlyMap<string, Group>): Palette {
  const css = readFileSync(file, 'utf8');
  const paints: Readonly<Record<string, string>> = groupPaints(groups);
  return (name) => {
    const token = /^var\(--(.+)\)$/.exec(paints[`--${name}`] ?? '')?.[1] ?? name.replace(/^([gt])-other$/, 'hue-grey');
    const value = new RegExp(`--${token}: light-dark\\((oklch\\([^)]*\\))`).exec(css)?.[1];
    const hex = value && formatHex(value);
    if (!hex) throw new Error(`${file} has no colour --${token}`);
    return hex;
  };
}
