import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, createServer, type InlineConfig } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { servedDataset } from '../../scripts/served-dataset';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'aanloop-served-'));
  for (const folder of ['public', 'dist']) {
    mkdirSync(path.join(root, folder));
    writeFileSync(path.join(root, folder, 'dataset.json'), '{"dossier":"own"}');
  }
  writeFileSync(path.join(root, 'index.html'), '<!doctype html><title>x</title>');
  writeFileSync(path.join(root, 'other.json'), '{"dossier":"other"}');
});
afterEach(() => rmSync(root, { recursive: true }));

const config = (): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'silent',
  plugins: [servedDataset(path.join(root, 'other.json'))],
});
const built = (): unknown => JSON.parse(readFileSync(path.join(root, 'dist', 'dataset.json'), 'utf8'));

describe('the dataset of another dossier', () => {
  it('takes the place of the site’s own in a build', async () => {
    await build(config());
    expect(built()).toEqual({ dossier: 'other' });
  });

  it('is left out of a site that stands, when a server that showed it ends', async () => {
    const server = await createServer({
      ...config(),
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    });
    await server.close();
    expect(built()).toEqual({ dossier: 'own' });
  });
});
