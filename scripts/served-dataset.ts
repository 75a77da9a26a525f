import { copyFileSync, createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** The compiled dataset that the site is made with: this site's own, or that of the folder a command was given. */
export const servedFile = (): string => process.env.AANLOOP_DATASET ?? 'public/dataset.json';

/** Puts the dataset of another dossier in the place of this site's own, on the dev server and in a build. */
export function servedDataset(file: string): Plugin {
  let out = '';
  return {
    name: 'served-dataset',
    configResolved: ({ root, build }) => {
      out = path.resolve(root, build.outDir);
    },
    configureServer: ({ middlewares, config, watcher, ws }) => {
      if (path.resolve(file) === path.resolve(config.publicDir, 'dataset.json')) return;
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        if (!pathname.endsWith('/dataset.json') || !existsSync(file)) return next();
        response.setHeader('Content-Type', 'application/json');
        createReadStream(file).pipe(response);
      });
      watcher.add(file);
      watcher.on('change', (changed) => {
        if (path.resolve(changed) === path.resolve(file)) ws.send({ type: 'full-reload' });
      });
    },
    closeBundle: () => {
      const to = path.join(out, 'dataset.json');
      if (existsSync(to) && path.resolve(file) !== path.resolve('public/dataset.json')) copyFileSync(file, to);
    },
  };
}
