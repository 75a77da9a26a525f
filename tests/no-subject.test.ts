import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import lexicon from '#lexicon/groups.json' with { type: 'json' };

/** What the first dossier is about: the program serves any, so none of it may stand in the program. */
const subject = new RegExp(
  [
    'ukrain|oekra|kyiv|kiev|kyjiv|donbas|crimea|luhansk|donetsk|minsk',
    '\\brussia|\\brusland|russisch|\\brussen\\b|kremlin|moscow|moskou|\\bputin|poetin|lavrov|peskov',
    '\\bnato\\b|\\bnavo\\b|united.states|verenigde.staten|\\bbiden|zelensk',
    'invasi',
    ...lexicon.filter(({ part }) => part === undefined).map(({ id }) => `\\b${id}`),
  ].join('|'),
  'i',
);

const root = path.join(import.meta.dirname, '..');

const files = [
  ...readdirSync(root).filter((file) => file.endsWith('.html')),
  ...readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|css)$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
];

describe('the program', () => {
  it('has no word of what the first dossier is about', () => {
    const found = files.flatMap((file) =>
      readFileSync(path.join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, i) => (subject.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it('was read whole, its catalogues too', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(files).toContain(path.join('src', 'i18n', 'vocabulary.nl.ts'));
  });

  it.each(['How Russia replied', 'Oekraïense', "'nato-and-allies'", 'the invasion', 'NAVO'])(
    'would tell %s',
    (words) => {
      expect(subject.test(words)).toBe(true);
    },
  );
});
