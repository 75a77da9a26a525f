import { readFileSync } from 'node:fs';
import { formatHex } from 'culori';

/** The light half of a colour token, as pictures need it. */
export type Palette = (token: string) => string;

/** Reads the tokens of the app, so that a picture cannot have a colour of its own. */
export function readPalette(file: string): Palette {
  const css = readFileSync(file, 'utf8');
  return (token) => {
    const value = new RegExp(`--${token}: light-dark\\((oklch\\([^)]*\\))`).exec(css)?.[1];
    const hex = value && formatHex(value);
    if (!hex) throw new Error(`${file} has no colour --${token}`);
    return hex;
  };
}
