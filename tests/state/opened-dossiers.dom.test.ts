import { expect, it } from 'vitest';
import { readShelf, useDossiers } from '@/state/opened-dossiers';

it('calls what was opened before by the title that it has, in whichever language that is', async () => {
  const card = {
    dossier: 'https://host.example/a.json',
    id: 'a',
    title: { fr: 'Le titre' },
    version: '1.0.0',
    sha256: '0'.repeat(64),
    bytes: 1,
    name: 'a.json',
    counts: { articles: 1, events: 1, claims: 1 },
  };
  localStorage.setItem('aanloop.recent-dossiers', JSON.stringify([card, { ...card, title: {} }]));
  await readShelf();
  expect(useDossiers.getState().recent.map(({ title: { nl, en } }) => [nl, en])).toEqual([['Le titre', 'Le titre']]);
});
