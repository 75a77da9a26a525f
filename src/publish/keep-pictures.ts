import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DrawPicture } from './draw-picture';

interface KeptPictures {
  readonly draw: DrawPicture;
  /** How many were drawn by an earlier run. */
  readonly reused: () => number;
  /** Forgets those that this run did not ask for. */
  readonly tidy: () => void;
}

/** All that draws: a change in any of it makes every picture anew. */
const program = [
  'package-lock.json',
  'src/app/tokens.css',
  'src/app/serif-latin.woff2',
  'src/app/sans-latin.woff2',
  ...['publish', 'picture', 'i18n', 'domain'].map((layer) => `src/${layer}`),
];

/** One value for the program as it is and for what all pictures of a dossier share. */
export function pictureStamp(root: string, shared: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(shared));
  const add = (file: string): void => void hash.update(file).update(readFileSync(path.join(root, file)));
  for (const one of program) {
    if (path.extname(one) !== '') add(one);
    else for (const name of readdirSync(path.join(root, one)).sort()) add(`${one}/${name}`);
  }
  return hash.digest('hex');
}

/** Draws only what no earlier run drew: the name of a kept file says what it was drawn from. */
export function keepPictures(folder: string, stamp: string, draw: DrawPicture): KeptPictures {
  mkdirSync(folder, { recursive: true });
  const earlier = new Set(readdirSync(folder));
  const used = new Set<string>();
  let reused = 0;
  return {
    draw: async (subject, lang) => {
      const name = `${createHash('sha256')
        .update(JSON.stringify([stamp, subject, lang]))
        .digest('hex')}.png`;
      const file = path.join(folder, name);
      used.add(name);
      if (earlier.has(name)) {
        reused++;
        return readFileSync(file);
      }
      const png = await draw(subject, lang);
      // Another build may be at the same picture.
      const begun = `${file}.${process.pid}`;
      writeFileSync(begun, png);
      renameSync(begun, file);
      return png;
    },
    reused: () => reused,
    tidy: () => {
      for (const name of earlier) if (!used.has(name)) rmSync(path.join(folder, name), { force: true });
    },
  };
}
