import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentPolicy } from './scripts/content-policy.ts';
import { privateArticles } from './scripts/private-articles.ts';

/** `AANLOOP_SITE` is where the site will stand, as "https://example.org/aanloop/"; its path is the base path. */
const base = process.env.AANLOOP_SITE ? `${new URL(process.env.AANLOOP_SITE).pathname.replace(/\/$/, '')}/` : '/';

export default defineConfig({
  base,
  plugins: [react(), contentPolicy()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // React Router asks for no eval and no inline script; nothing here may need either.
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 900 },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  define: { __ORIGINALS__: JSON.stringify(privateArticles()) },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    setupFiles: ['tests/setup.ts'],
    testTimeout: 30_000,
  },
});
