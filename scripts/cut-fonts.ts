import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';

const root = path.join(import.meta.dirname, '..');

/** The weights that the screen is set in; the others, and the optical size, are most of what the files weigh. */
const weights = { min: 400, max: 600 } as const;

/** The fonts of the first screen, by the file in which each lies cut. */
export const cutFonts = {
  'sans-latin.woff2': 'source-sans-3',
  'serif-latin.woff2': 'source-serif-4',
} as const;
export type CutFont = keyof typeof cutFonts;

export const fontPath = (file: CutFont): string => path.join(root, 'src', 'app', file);

/** The letters that a rule of `fonts.css` promises, as "U+0000-00FF,U+0131". */
export const lettersOf = (range: string): string =>
  range
    .split(',')
    .map((part) => {
      const [from = 0, to = from] = part
        .trim()
        .slice(2)
        .split('-')
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
    })
    .join('');

/** The letters of western Europe in the weights in use, cut from the package of the font. */
export async function cutFont(file: CutFont): Promise<Buffer> {
  const family = cutFonts[file];
  const folder = path.join(root, 'node_modules', '@fontsource-variable', family);
  const { latin } = JSON.parse(readFileSync(path.join(folder, 'unicode.json'), 'utf8')) as { latin: string };
  const whole = readFileSync(path.join(folder, 'files', `${family}-latin-wght-normal.woff2`));
  return subsetFont(whole, lettersOf(latin), { targetFormat: 'woff2', variationAxes: { wght: weights } });
}

if (import.meta.main) {
  for (const file of Object.keys(cutFonts) as CutFont[]) {
    const cut = await cutFont(file);
    writeFileSync(fontPath(file), cut);
    console.log(`${file}: ${(cut.length / 1000).toFixed(1)} kB`);
  }
}
