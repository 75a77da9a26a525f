import MiniSearch from 'minisearch';
import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Text } from '@/domain/text';
import { foldWord } from './fold-word';

export type HitKind = 'event' | 'claim' | 'actor' | 'sentence';
export interface Hit {
  readonly kind: HitKind;
  readonly id: string;
  readonly score: number;
}

interface Entry {
  key: string;
  kind: HitKind;
  id: string;
  title: string;
  body: string;
  names: string;
}

const both = (...texts: readonly (Text | null)[]): string =>
  texts.map((text) => (text ? `${text.nl} ${text.en}` : '')).join(' ');

const entriesOf = (index: DatasetIndex): Entry[] => {
  const namesOf = (id: string): string => {
    const actor = index.actors.get(id);
    return actor ? [both(actor.name), ...actor.aliases].join(' ') : '';
  };
  const { events, claims, actors, articles } = index.dataset;
  return [
    ...events.map((event) => ({
      key: `event ${event.id}`,
      kind: 'event' as const,
      id: event.id,
      title: both(event.title),
      body: both(event.summary, event.place),
      names: event.participants.map(({ actor }) => namesOf(actor)).join(' '),
    })),
    ...claims.map((claim) => ({
      key: `claim ${claim.id}`,
      kind: 'claim' as const,
      id: claim.id,
      title: both(claim.title),
      body: both(claim.proposition, claim.condition, claim.place, claim.quantity?.wording ?? null),
      names: [claim.claimant, ...claim.about].map(namesOf).join(' '),
    })),
    ...actors.map((actor) => ({
      key: `actor ${actor.id}`,
      kind: 'actor' as const,
      id: actor.id,
      title: namesOf(actor.id),
      body: both(actor.role),
      names: '',
    })),
    ...articles.flatMap((article) =>
      article.digest.map((sentence) => ({
        key: `sentence ${sentence.id}`,
        kind: 'sentence' as const,
        id: sentence.id,
        title: '',
        body: both(sentence.text),
        names: '',
      })),
    ),
  ];
};

const engines = new WeakMap<DatasetIndex, MiniSearch<Entry>>();

const engineFor = (index: DatasetIndex): MiniSearch<Entry> => {
  const ready = engines.get(index);
  if (ready) return ready;
  const engine = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'body', 'names'],
    storeFields: ['kind', 'id'],
    processTerm: foldWord,
    searchOptions: { prefix: true, combineWith: 'AND', boost: { title: 3, names: 2 } },
  });
  engine.addAll(entriesOf(index));
  engines.set(index, engine);
  return engine;
};

/** What the words are found in, best first: every word must occur, each may be the beginning of a longer one. */
export function search(index: DatasetIndex, words: string): Hit[] {
  if (words.trim() === '') return [];
  return engineFor(index)
    .search(words)
    .map((result) => ({
      kind: result.kind as HitKind,
      id: result.id.slice(result.id.indexOf(' ') + 1),
      score: result.score,
    }));
}
