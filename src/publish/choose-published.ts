import { claimantsOf, type DatasetIndex } from '@/dataset/index-dataset';
import { type PublishedKind, publishedFolders } from '@/query/published-path';

/** So many items have a page and a picture of their own in each language: what a host holds and a build draws in minutes. */
export const mostPublished = 3000;

/** Which items have a page of their own. */
export interface Chosen {
  readonly has: (kind: PublishedKind, id: string) => boolean;
  readonly count: number;
  /** How many of each kind have none. */
  readonly left: Readonly<Record<PublishedKind, number>>;
}

type Key = `${PublishedKind} ${string}`;

/** How many articles carry an item, and how many other items name it. */
const referencesTo = ({ dataset }: DatasetIndex): Map<Key, number> => {
  const { events, claims, actors, articles, relations } = dataset;
  const times = new Map<Key, number>();
  for (const [kind, items] of Object.entries({ event: events, claim: claims, actor: actors, article: articles }))
    for (const { id } of items) times.set(`${kind as PublishedKind} ${id}`, 0);
  const name = (kind: PublishedKind, ids: Iterable<string | null | undefined>): void => {
    for (const id of new Set(ids)) {
      const key: Key = `${kind} ${id}`;
      const known = times.get(key);
      if (known !== undefined) times.set(key, known + 1);
    }
  };
  const carry = (kind: 'event' | 'claim', id: string, carriers: Iterable<string>): void => {
    const known = new Set(carriers);
    times.set(`${kind} ${id}`, (times.get(`${kind} ${id}`) ?? 0) + known.size);
    name('article', known);
  };
  for (const { id, participants, evidence } of events) {
    carry(
      'event',
      id,
      evidence.map(({ article }) => article),
    );
    name(
      'actor',
      participants.map(({ actor }) => actor),
    );
  }
  for (const claim of claims) {
    carry(
      'claim',
      claim.id,
      claim.reports.map(({ article }) => article),
    );
    name('event', [claim.event]);
    name('actor', [...claimantsOf(claim), ...claim.about]);
    name(
      'claim',
      claim.answers.map(({ claim: answered }) => answered),
    );
  }
  for (const { source, target, event, claim } of relations) {
    name('actor', [source, target]);
    name('event', [event]);
    name('claim', [claim]);
  }
  return times;
};

/** All items where they are few enough, else those that most else refers to; of as many the first in the dossier. */
export function choosePublished(index: DatasetIndex, most = mostPublished): Chosen {
  const times = referencesTo(index);
  const first = [...times].sort(([, a], [, b]) => b - a).slice(0, most);
  const chosen = new Set(first.map(([key]) => key));
  const left = Object.fromEntries(Object.keys(publishedFolders).map((kind) => [kind, 0])) as Record<
    PublishedKind,
    number
  >;
  for (const key of times.keys()) if (!chosen.has(key)) left[key.slice(0, key.indexOf(' ')) as PublishedKind]++;
  return { has: (kind, id) => chosen.has(`${kind} ${id}`), count: chosen.size, left };
}
