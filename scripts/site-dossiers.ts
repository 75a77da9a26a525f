import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const publicFolder = path.resolve(import.meta.dirname, '..', 'public');

const cardOf = (file: string) => {
  const { dossier, overview, articles, events, claims } = JSON.parse(readFileSync(file, 'utf8'));
  const { id, title, version } = dossier;
  const [certain, possible] = [0, 1] as const;
  const counts = overview
    ? // A large dossier is told of by its manifest.
      {
        articles: overview.articles,
        events: overview.events[certain] + overview.events[possible],
        claims: overview.claims[certain] + overview.claims[possible],
      }
    : { articles: articles.length, events: events.length, claims: claims.length };
  return { id, title, version, counts };
};

/** What the menu says of the dossiers that the site serves: its own, and those in `public/dossiers`, each named for its id. */
export function siteDossiers(folder: string = publicFolder): ReturnType<typeof cardOf>[] {
  const beside = path.join(folder, 'dossiers');
  const others = existsSync(beside) ? readdirSync(beside).filter((file) => file.endsWith('.json')) : [];
  const cards = others.sort().map((file) => {
    const card = cardOf(path.join(beside, file));
    if (`${card.id}.json` !== file)
      throw new Error(`public/dossiers/${file} is the dossier ${card.id}: name it ${card.id}.json`);
    return card;
  });
  return [cardOf(path.join(folder, 'dataset.json')), ...cards];
}
