import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteDossiers } from '../../scripts/site-dossiers';
import { smallStory } from '../fixtures/small-story';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'aanloop-site-'));
  writeFileSync(path.join(folder, 'dataset.json'), JSON.stringify(smallStory));
});
afterEach(() => rmSync(folder, { recursive: true }));

const beside = (id: string, file = `${id}.json`): void => {
  mkdirSync(path.join(folder, 'dossiers'), { recursive: true });
  const dossier = { ...smallStory.dossier, id };
  writeFileSync(path.join(folder, 'dossiers', file), JSON.stringify({ ...smallStory, dossier }));
};

describe('the dossiers of a site', () => {
  it('are its own first, then those beside it, each with what the menu says', () => {
    expect(siteDossiers(folder).map(({ id }) => id)).toEqual([smallStory.dossier.id]);
    beside('tram');
    beside('strike');
    expect(siteDossiers(folder).map(({ id }) => id)).toEqual([smallStory.dossier.id, 'strike', 'tram']);
    const { title, version } = smallStory.dossier;
    expect(siteDossiers(folder)[1]).toEqual({
      id: 'strike',
      title,
      version,
      counts: { articles: 2, events: 2, claims: 3 },
    });
  });

  it('are told of by its manifest where one is large', () => {
    mkdirSync(path.join(folder, 'dossiers'), { recursive: true });
    const overview = { articles: 900, events: [30_000, 2], claims: [70_000, 5] };
    const dossier = { ...smallStory.dossier, id: 'archive' };
    writeFileSync(
      path.join(folder, 'dossiers', 'archive.json'),
      JSON.stringify({ factsVersion: 1, dossier, overview }),
    );
    expect(siteDossiers(folder)[1]?.counts).toEqual({ articles: 900, events: 30_002, claims: 70_005 });
  });

  it('are named as links name them', () => {
    beside('tram', 'other.json');
    expect(() => siteDossiers(folder)).toThrow('public/dossiers/other.json is the dossier tram: name it tram.json');
  });
});
