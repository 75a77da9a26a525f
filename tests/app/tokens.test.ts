import { globSync, readFileSync } from 'node:fs';
import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  inGamut,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { hues, signs } from '@/domain/vocabulary';

const css = readFileSync('src/app/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\(\s*(oklch\([^)]*\))\s*,\s*(oklch\([^)]*\))\s*\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

const color = (name: string, theme: Theme): Color => {
  const parsed = parse(tokens.get(name)?.[theme] ?? '');
  if (!parsed) throw new Error(`--${name} is no colour in ${theme}`);
  return parsed;
};

const rgb = converter('rgb');

const papers = ['paper', 'paper-2', 'pen', 'pen-2'];
const words = ['ink', 'ink-2', 'ink-3', 'focus', 'alert', ...hues.map((hue) => `hue-${hue}-ink`)];
const marks = [
  'control',
  'bin',
  'bin-even',
  'bin-odd',
  ...hues.map((hue) => `hue-${hue}`),
  ...signs.map((sign) => `sign-${sign}`),
];

const contrasts = (names: readonly string[], grounds: readonly string[], least: number): string[] =>
  themes.flatMap((theme) =>
    names.flatMap((name) =>
      grounds.flatMap((ground) => {
        const found = wcagContrast(color(name, theme), color(ground, theme));
        return found < least ? [`${theme}: --${name} on --${ground} is ${found.toFixed(2)}`] : [];
      }),
    ),
  );

const visions = {
  normal: (seen: Color) => seen,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};
const differ = differenceCiede2000();

interface Difference {
  readonly theme: Theme;
  readonly vision: string;
  readonly pair: string;
  readonly by: number;
}

const differences = (left: readonly string[], right: readonly string[]): Difference[] =>
  themes.flatMap((theme) =>
    Object.entries(visions).flatMap(([vision, see]) =>
      left.flatMap((a) =>
        right
          .filter((b) => (left === right ? a < b : true))
          .map((b) => ({
            theme,
            vision,
            pair: `${a} and ${b}`,
            by: differ(see(color(a, theme)) as Color, see(color(b, theme)) as Color),
          })),
      ),
    ),
  );

const tooAlike = (found: readonly Difference[], least: number): string[] =>
  found
    .filter(({ by }) => by < least)
    .map(({ theme, vision, pair, by }) => `${theme}, ${vision}: ${pair} differ by ${by.toFixed(1)}`);

describe('the colours', () => {
  it('are all read, in both themes, and exist on every screen', () => {
    for (const name of [...papers, ...words, ...marks, 'rule', 'rule-2']) {
      for (const theme of themes) expect(() => color(name, theme)).not.toThrow();
    }
    const declared = [...css.matchAll(/--([\w-]+):\s*light-dark\(/g)].map((match) => match[1]);
    expect(declared.sort()).toEqual([...tokens.keys()].sort());
    const outside = [...tokens.keys()].flatMap((name) =>
      themes.filter((theme) => !inGamut('rgb')(color(name, theme))).map((theme) => `${theme}: --${name}`),
    );
    expect(outside).toEqual([]);
  });

  it('give words a contrast of 4.5 and more on paper and on the highlighter', () => {
    expect(contrasts(words, papers, 4.5)).toEqual([]);
  });

  // On the highlighter a mark has a halo of paper.
  it('give marks a contrast of 3 and more on paper', () => {
    expect(contrasts(marks, ['paper', 'paper-2'], 3)).toEqual([]);
  });

  it('leave a faded mark a contrast of 3 where more contrast is asked for', () => {
    const fade = Number(/prefers-contrast: more\)[^}]*--fade-mark:\s*([\d.]+)/.exec(css)?.[1]);
    const faded = themes.flatMap((theme) =>
      marks.flatMap((name) => {
        const [ink, paper] = [rgb(color(name, theme)), rgb(color('paper', theme))];
        const mixed = {
          mode: 'rgb',
          ...Object.fromEntries(
            (['r', 'g', 'b'] as const).map((part) => [part, ink[part] * fade + paper[part] * (1 - fade)]),
          ),
        } as Color;
        const found = wcagContrast(mixed, paper);
        return found < 3 ? [`${theme}: --${name} fades to ${found.toFixed(2)}`] : [];
      }),
    );
    expect(faded).toEqual([]);
  });

  it('tell groups apart by 10 and more in every vision', () => {
    const names = hues.map((hue) => `hue-${hue}`);
    const found = differences(names, names);
    expect(found).toHaveLength(2 * 4 * 15);
    expect(tooAlike(found, 10)).toEqual([]);
  });

  it('tell signs apart by 10 and more in every vision', () => {
    const names = signs.map((sign) => `sign-${sign}`);
    expect(tooAlike(differences(names, names), 10)).toEqual([]);
  });

  it('tell the two scales apart by 10 and more in every vision', () => {
    const found = differences(
      hues.map((hue) => `hue-${hue}`),
      signs.map((sign) => `sign-${sign}`),
    );
    expect(tooAlike(found, 10)).toEqual([]);
  });

  it('are measured as the designers measured them', () => {
    const names = hues.map((hue) => `hue-${hue}`);
    const protan = differences(names, names).filter(({ theme, vision }) => theme === 'light' && vision === 'protan');
    expect(Math.min(...protan.map(({ by }) => by))).toBeCloseTo(11.9, 1);
  });
});

it('have what is read out and not drawn in one rule', () => {
  const hiding = globSync('src/**/*.css').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/clip-path:\s*inset\(50%\)/g)].map(() => path),
  );
  expect(hiding).toEqual(['src/app/base.css']);
});
