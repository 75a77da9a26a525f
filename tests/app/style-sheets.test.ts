import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';
import { expect, it } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const sheets = new Map(
  globSync('src/**/*.module.css').map((file) => {
    const selectors = read(file)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .match(/[^{};]*(?=\{)/g);
    return [file, new Set(selectors?.join(' ').match(/(?<=\.)[a-z][\w-]*/gi))] as const;
  }),
);

/** What sheets take over from others. */
const composed = [...sheets.keys()].flatMap((file) =>
  [...read(file).matchAll(/composes: (\w+) from "(.*)"/g)].map(([, name = '', from = '']) => ({
    sheet: path.posix.join(path.posix.dirname(file), from),
    classes: new Set([name]),
    isAll: false,
  })),
);

/** The classes that components ask of sheets; `isAll` where one is asked for by a name that is worked out. */
const asked = globSync('src/**/*.{ts,tsx}').flatMap((file) => {
  const text = read(file);
  return [...text.matchAll(/^import (\w+) from '(.*\.module\.css)';$/gm)].map(([, name = '', from = '']) => ({
    file,
    sheet: from.startsWith('@/') ? from.replace('@', 'src') : path.posix.join(path.posix.dirname(file), from),
    classes: new Set(text.match(new RegExp(`(?<=\\b${name}\\.)\\w+`, 'g'))),
    isAll: text.includes(`${name}[`),
  }));
});

it('a component asks for no class that its sheet has not', () => {
  expect(asked.length).toBeGreaterThan(100);
  expect(
    asked.flatMap(({ file, sheet, classes }) =>
      [...classes].filter((one) => !sheets.get(sheet)?.has(one)).map((one) => `${file}: ${one} in ${sheet}`),
    ),
  ).toEqual([]);
});

it('a sheet has no class that nobody asks for', () => {
  expect(
    [...sheets].flatMap(([sheet, classes]) => {
      const by = [...asked, ...composed].filter((one) => one.sheet === sheet);
      if (by.some(({ isAll }) => isAll)) return [];
      return [...classes]
        .filter((one) => !one.startsWith('recharts-') && !by.some((asking) => asking.classes.has(one)))
        .map((one) => `${sheet}: ${one}`);
    }),
  ).toEqual([]);
});

/** What a sheet sets on elements of a class, whatever else they are, in rules that weigh as little as that class alone. */
const setOn = (sheet: string, name: string): Set<string> => {
  const set = new Set<string>();
  postcss.parse(read(sheet)).walkRules((rule) => {
    if (rule.selectors.includes(`.${name}`)) rule.walkDecls(({ prop }) => void set.add(prop));
  });
  return set;
};

it('a sheet sets nothing anew of what it takes over: which of the two comes last is the build’s affair', () => {
  const twice = [...sheets.keys()].flatMap((file) =>
    [...read(file).matchAll(/\.(\w+) \{\s*composes: (\w+) from "(.*)"/g)].flatMap(
      ([, own = '', name = '', from = '']) => {
        const sheet = from.startsWith('@/')
          ? from.replace('@', 'src')
          : path.posix.join(path.posix.dirname(file), from);
        const [here, there] = [setOn(file, own), setOn(sheet, name)];
        expect(there.size, `${name} of ${sheet}`).toBeGreaterThan(0);
        const isTwice = (prop: string): boolean =>
          [...there].some((other) => other === prop || other.startsWith(`${prop}-`) || prop.startsWith(`${other}-`));
        return [...here].filter(isTwice).map((prop) => `${file}: ${prop} of .${own}`);
      },
    ),
  );
  expect(twice).toEqual([]);
});

const scale = new Set(
  [...read('src/app/tokens.css').matchAll(/--s\d\w?: (\d+)px/g)].map(([, step = '']) => Number(step)),
);

/** The distances of a sheet that are written as numbers though the scale has them, or ought to. */
const offScale = (sheet: string): string[] => {
  const off: string[] = [];
  postcss.parse(sheet).walkDecls(/^(?:padding|margin|(?:row-|column-)?gap)/, ({ prop, value }) => {
    const steps = [...value.matchAll(/(?<![\w.])(\d+)px/g)].map(([, step = '']) => Number(step));
    // What is small and off the scale sets a line by eye; what stands apart stands apart by a step.
    if (steps.some((step) => scale.has(step) || (prop.endsWith('gap') && step > 9))) off.push(`${prop}: ${value}`);
  });
  return off;
};

it('distances are by the tokens', () => {
  expect(scale.size).toBe(12);
  expect(offScale('.a { gap: 8px; margin: 0 -16px 3px; padding: 22px 0 }')).toEqual([
    'gap: 8px',
    'margin: 0 -16px 3px',
  ]);
  expect(offScale('.a { column-gap: 22px; gap: 3px var(--s2) }')).toEqual(['column-gap: 22px']);
  const found = globSync('src/**/*.css').flatMap((file) => offScale(read(file)).map((what) => `${file}: ${what}`));
  expect(found).toEqual([]);
});

it('on a published page nothing is laid out by what comes after it, which a slow line brings late', () => {
  expect(read('src/app/published.css')).not.toMatch(/:(?:has|nth-last|last-|only-|empty)/);
});

/** A rule on what the root of the page says may be of any element unless its last part names a class or a kind of element. */
const isOfAny = (selector: string): boolean => {
  const last =
    selector
      .replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '')
      .split(/[\s>+~]+/)
      .at(-1) ?? '';
  return !/^(?:[a-z]+|:is\([a-z])|\.[a-z]/i.test(last);
};

it('pointing and opening have the browser look at what may pale, and not at the whole page', () => {
  const said = [...sheets.keys()].flatMap((file) => {
    const found: string[] = [];
    postcss.parse(read(file)).walkRules(({ selectors }) => {
      found.push(...selectors.filter((one) => one.includes('[data-lights]')).map((one) => `${file}: ${one}`));
    });
    return found;
  });
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((one) => /:(?:is|where|not)\([^)]*\[data-lights\]/.test(one))).toEqual([]);
  expect(said.filter((one) => isOfAny(one.slice(one.indexOf(': ') + 2)))).toEqual([]);
});
