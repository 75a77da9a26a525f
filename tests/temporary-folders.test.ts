import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** Whoever makes a folder among those of others takes it away: tests and commands run thousands of times on one machine. */
it('every file that makes a temporary folder removes as many', () => {
  const root = path.join(import.meta.dirname, '..');
  const files = ['src', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  const makers = files
    .map((name) => [name, readFileSync(path.join(root, name), 'utf8')] as const)
    .filter(([, text]) => /\bmkdtemp(?:Sync)?\(/.test(text));
  // Were none found, nothing would be held to anything.
  expect(makers.length).toBeGreaterThan(10);
  const left = makers.filter(
    ([, text]) => count(text, /\bmkdtemp(?:Sync)?\(/g) > count(text, /\brm(?:Sync)?\([^)]*recursive: true/g),
  );
  expect(left.map(([name]) => name)).toEqual([]);
});
