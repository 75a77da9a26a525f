import path from 'node:path';
import { parseArgs } from 'node:util';

/** The dossier that a command is about, and how it is told to the tools that it runs. */
export interface DossierOptions {
  /** Null for this site's own. */
  readonly data: string | null;
  /** For the compiler: --data and --articles as they were given. */
  readonly compileArgs: readonly string[];
  /** The compiled dataset. */
  readonly dataset: string;
  /** Where its built site stands. */
  readonly site: string;
}

/** Reads --data DIR, --articles DIR and --out DIR. A dossier of another folder is built within that folder, never over this site. */
export function readDossierOptions(command: string): DossierOptions {
  const usage = `usage: npm run ${command} -- [--data DIR] [--articles DIR] [--out DIR]
  --data      the folder of a dossier (data, this site's own)
  --articles  the articles' own texts (DIR/texts where it is there)
  --out       where the built site goes (dist, for another dossier DIR/site)`;
  try {
    const { values } = parseArgs({
      options: { data: { type: 'string' }, articles: { type: 'string' }, out: { type: 'string' } },
    });
    const { data = 'data', articles, out } = values;
    const isOwn = path.resolve(data) === path.resolve('data');
    return {
      data: isOwn ? null : path.resolve(data),
      compileArgs: [...(isOwn ? [] : ['--data', data]), ...(articles === undefined ? [] : ['--articles', articles])],
      dataset: isOwn ? 'public/dataset.json' : path.join(path.resolve(data), 'dataset.json'),
      site: path.resolve(out ?? (isOwn ? 'dist' : path.join(data, 'site'))),
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(usage);
    return process.exit(2);
  }
}
