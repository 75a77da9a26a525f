import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/words.en';
import { nl } from '@/i18n/words.nl';
import { type CutFont, cutFont, cutFonts, fontPath, lettersOf } from '../../scripts/cut-fonts.ts';
import { dataset } from '../e2e/model';

const css = readFileSync(path.join(import.meta.dirname, '../../src/app/fonts.css'), 'utf8');
const faces = [...css.matchAll(/@font-face \{[^}]*\}/g)].map(([face]) => face);
const rangeOf = (face: string): string => /unicode-range:\s*([^;]*);/.exec(face)?.[1] ?? '';

describe('the fonts', () => {
  it.each(Object.keys(cutFonts) as CutFont[])('%s is cut from the font that is installed', async (file) => {
    expect((await cutFont(file)).equals(readFileSync(fontPath(file)))).toBe(true);
  });

  it('of the first screen stay within 60 kB', () => {
    const all = (Object.keys(cutFonts) as CutFont[]).map((file) => readFileSync(fontPath(file)).length);
    expect(all.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
  });

  it('hold every letter of the interface and of the dossier in the files that are asked for first', () => {
    const first = new Set(
      faces.filter((face) => face.includes('url("./')).flatMap((face) => [...lettersOf(rangeOf(face))]),
    );
    const said = JSON.stringify([en, nl, dataset]);
    // Arrows and the like are no letters: any system has them.
    const apart = [...new Set(said)].filter((letter) => /\p{L}|\p{N}|\p{P}/u.test(letter) && !first.has(letter));
    expect(apart).toEqual([]);
  });

  // A weight that only one face of a family claims is looked for in that face alone, letters or not.
  it('offer the same weights in every face of a family', () => {
    const loaded = faces.filter((face) => face.includes('url('));
    const weightsOf = (face: string): string =>
      `${/font-family: ([^;]*)/.exec(face)?.[1]}: ${/font-weight: ([^;]*)/.exec(face)?.[1]}`;
    expect(new Set(loaded.map(weightsOf)).size).toBe(2);
  });

  it('are used as soon as they have come where the app asks for them, and by no page that is read before', () => {
    const loaded = faces.filter((face) => face.includes('url('));
    expect(loaded).toHaveLength(4);
    for (const face of loaded) expect(face).toContain('font-display: swap');
    const read = (name: string): string => readFileSync(path.join(import.meta.dirname, '../../src/app', name), 'utf8');
    const painted = read('published.css').replace(/@media \(scripting: none\) \{[^}]*\}\s*\}/, '');
    expect(painted).toContain('--sans: var(--sans-meanwhile);');
    expect(painted).not.toContain('"Aanloop');
    expect(/--sans-meanwhile:[^;]*/.exec(read('tokens.css'))?.[0]).not.toContain('"Aanloop Sans"');
  });

  it('have in their place what a system has, in both weights, as high as they are', () => {
    const numberOf = (face: string, name: string): number => Number(new RegExp(`${name}: ([\\d.]+)%`).exec(face)?.[1]);
    const systems = faces.filter((face) => face.includes('local('));
    expect(systems).toHaveLength(14);
    for (const face of systems) {
      const isSerif = face.includes('Serif ');
      const size = numberOf(face, 'size-adjust') / 100;
      expect(numberOf(face, 'ascent-override') * size, face).toBeCloseTo(isSerif ? 103.6 : 102.4, 0);
      expect(numberOf(face, 'descent-override') * size, face).toBeCloseTo(isSerif ? 33.5 : 40, 0);
    }
    const names = systems.map((face) => /font-family: ("[^"]*")/.exec(face)?.[1] ?? '');
    const tokens = readFileSync(path.join(import.meta.dirname, '../../src/app/tokens.css'), 'utf8');
    for (const name of names) expect(tokens).toContain(name);
  });
});
