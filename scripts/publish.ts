import path from 'node:path';
import { createServer } from 'vite';

// The pages are drawn by parts of the app, and these are read as the build reads them: with their markup and their styles.
const root = path.join(import.meta.dirname, '..');
const server = await createServer({
  root,
  configFile: path.join(root, 'vite.config.ts'),
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
try {
  await server.ssrLoadModule('/src/publish/main.ts');
} finally {
  await server.close();
}
