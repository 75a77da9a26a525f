import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { closureOf, filesOf, readBuild, sumOf, type Weight, weigh } from './read-build.ts';

const [given = 'dist'] = process.argv.slice(2);
const folder = path.resolve(import.meta.dirname, '..', given);
if (!existsSync(path.join(folder, '.vite', 'manifest.json'))) {
  console.error(`${given} holds no build: npm run build writes one.`);
  process.exit(1);
}
const build = readBuild(folder);
const kb = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(9);
const row = (name: string, { raw, gzip, brotli }: Weight): void =>
  console.log(`${kb(raw)}${kb(gzip)}${kb(brotli)}  ${name}`);
const list = (title: string, files: readonly string[]): void => {
  const weighed = files.map((file) => ({ file, weight: weigh(build, file) }));
  console.log(`\n${title}`);
  for (const { file, weight } of weighed.sort((a, b) => b.weight.brotli - a.weight.brotli)) row(file, weight);
  row('together', sumOf(weighed.map(({ weight }) => weight)));
};

console.log(`${'raw'.padStart(9)}${'gzip'.padStart(9)}${'brotli'.padStart(9)}  kB`);
const first = closureOf(build, [build.entry]);
const { scripts, sheets } = filesOf(build, first);
list('The first script and its sheets', [...scripts, ...sheets]);
const late = filesOf(
  build,
  Object.keys(build.chunks).filter((name) => !first.has(name) && /\.js$/.test(build.chunks[name]?.file ?? '')),
);
list('What comes later, each when it is wanted', [
  ...late.scripts,
  ...late.sheets.filter((file) => !sheets.includes(file)),
]);
const fonts = readdirSync(path.join(folder, 'assets')).filter((file) => file.endsWith('.woff2'));
list(
  'Fonts, each when its letters are',
  fonts.map((file) => `assets/${file}`),
);
list('The dataset', ['dataset.json']);
