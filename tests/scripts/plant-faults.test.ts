import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { plant, plantFaults } from '../../scripts/plant-faults';

const load = (code: string): Promise<{ readonly run: (count: number) => number }> =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);

const faultTo = (source: string, was: string, to: string) => {
  const start = source.indexOf(was);
  return { start, end: start + was.length, to };
};

it.each([
  ['while', 'let sum = 0;\n while (sum < count) { sum = sum + 1; }\n return sum;'],
  ['do', 'let sum = 0;\n do sum = sum + 1; while (sum < count);\n return sum;'],
  ['for', 'let sum = 0;\n for (let at = 0; at < count; at = at + 1) sum++;\n return sum;'],
  ['a loop in a loop', 'let sum = 0;\n for (const one of [1]) while (sum < count) sum = sum + one;\n return sum;'],
  [
    'a loop for nothing else',
    'let sum = 0;\n if (count === 0) return 0;\n else for (; sum < count; sum = sum + 1) ;\n return sum;',
  ],
])('a loop without an end ends by itself, and one that has an end does what it did (%s)', async (_, body) => {
  const source = `export function run(count) {\n ${body}\n}\n`;
  const harmless = { start: source.length, end: source.length, to: '\n' };
  expect((await load(plant(source, harmless))).run(7)).toBe(7);
  const { run } = await load(
    plant(
      source,
      faultTo(source, body.includes('at + 1') ? 'at + 1' : 'sum + ', body.includes('at + 1') ? 'at + 0' : 'sum * '),
    ),
  );
  expect(() => run(7)).toThrow('a loop without an end');
});

it('whatever is planted in a file of ours, it can still be read', () => {
  const root = path.join(import.meta.dirname, '..', '..', 'src', 'query');
  let planted = 0;
  for (const name of readdirSync(root).filter((one) => one.endsWith('.ts'))) {
    const source = readFileSync(path.join(root, name), 'utf8');
    for (const fault of plantFaults(source)) {
      if (planted++ % 40 === 0)
        expect(() => parseAst(plant(source, fault), { lang: 'ts' }), `${name} ${fault.to}`).not.toThrow();
    }
  }
  expect(planted).toBeGreaterThan(500);
});
