import { copyFileSync, cpSync, createReadStream, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** The compiled dataset that the site is made with: this site's own, or that of the folder a command was given. */
export const servedFile = (): string => process.env.AANLOOP_DATASET ?? 'public/dataset.json';

/** Whether a compiled dossier is one file, or the manifest of tables that lie in a folder of its name beside it. */
export const isManifest = (file: string): boolean => 'factsVersion' in JSON.parse(readFileSync(file, 'utf8'));

const besideIt = (file: string): string => path.join(path.dirname(file), path.basename(file, '.json'));

/** Puts the dataset of another dossier in the place of this site's own, on the dev server and in a build. */
export function servedDataset(file: string): Plugin {
  let out: string | null = null;
  return {
    name: 'served-dataset',
    configResolved: ({ command, root, build }) => {
      // A server that is closed ends a bundle too, and has built nothing.
      out = command === 'build' ? path.resolve(root, build.outDir) : null;
    },
    configureServer: ({ middlewares, config, watcher, ws }) => {
      if (path.resolve(file) === path.resolve(config.publicDir, 'dataset.json')) return;
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const table = /\/dataset\/([\w-]+\.parquet)$/.exec(pathname)?.[1];
        const asked = table === undefined ? file : path.join(besideIt(file), table);
        if ((table === undefined && !pathname.endsWith('/dataset.json')) || !existsSync(asked)) return next();
        // Whole: what is at hand is not worth its parts.
        response.setHeader('Content-Type', table === undefined ? 'application/json' : 'application/octet-stream');
        createReadStream(asked).pipe(response);
      });
      watcher.add(file);
      watcher.on('change', (changed) => {
        if (path.resolve(changed) === path.resolve(file)) ws.send({ type: 'full-reload' });
      });
    },
    closeBundle: () => {
      if (out === null) return;
      const to = path.join(out, 'dataset.json');
      if (!existsSync(to) || path.resolve(file) === path.resolve('public/dataset.json')) return;
      copyFileSync(file, to);
      if (isManifest(file)) cpSync(besideIt(file), path.join(out, 'dataset'), { recursive: true });
    },
  };
}
