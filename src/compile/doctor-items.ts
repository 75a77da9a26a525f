import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { articlesIn, evidenceOf } from '@/domain/evidence';
import { languages } from '@/domain/text';
import type { Check, Finding } from './doctor-check';
import { allEvidence, repeated } from './doctor-walk';

/** Each item that names an event or a claim, with what it names. */
function* namings(dataset: Dataset): Generator<{ at: string; own: Set<string>; name: string; other: Set<string> }> {
  const { events, claims } = indexDataset(dataset);
  for (const claim of dataset.claims) {
    const event = claim.event === null ? undefined : events.get(claim.event);
    if (!event) continue;
    const own = articlesIn(evidenceOf(claim));
    yield { at: `claims/${claim.id}`, own, name: event.id, other: articlesIn(event.evidence) };
  }
  for (const relation of dataset.relations) {
    const own = articlesIn(relation.evidence);
    const at = `relations/${relation.id}`;
    const event = relation.event === null ? undefined : events.get(relation.event);
    const claim = relation.claim === null ? undefined : claims.get(relation.claim);
    if (event) yield { at, own, name: event.id, other: articlesIn(event.evidence) };
    if (claim) yield { at, own, name: claim.id, other: articlesIn(evidenceOf(claim)) };
  }
}

const sizes = (dataset: Dataset): { name: string; listed: number; indexed: number }[] => {
  const index = indexDataset(dataset);
  const known = (key: string): boolean => index.sentences.has(key);
  const sum = <T>(groups: ReadonlyMap<string, readonly T[]>, counts: (key: string) => boolean): number =>
    [...groups].reduce((total, [key, group]) => total + (counts(key) ? group.length : 0), 0);
  return [
    ...(['articles', 'actors', 'events', 'claims', 'relations'] as const).map((name) => ({
      name,
      listed: dataset[name].length,
      indexed: index[name].size,
    })),
    {
      name: 'digest sentences',
      listed: dataset.articles.reduce((total, { digest }) => total + digest.length, 0),
      indexed: index.sentences.size,
    },
    { name: 'stretches of evidence', listed: allEvidence(dataset).length, indexed: sum(index.supportOf, known) },
    {
      name: 'claims of events',
      listed: dataset.claims.filter(({ event }) => event !== null).length,
      indexed: sum(index.claimsOfEvent, (key) => index.events.has(key)),
    },
    {
      name: 'relations of events',
      listed: dataset.relations.filter(({ event }) => event !== null).length,
      indexed: sum(index.relationsOfEvent, (key) => index.events.has(key)),
    },
    {
      name: 'answers',
      listed: dataset.claims.reduce((total, { answers }) => total + answers.length, 0),
      indexed: sum(index.answersTo, (key) => index.claims.has(key)),
    },
  ];
};

/** How events, claims, relations and questions hang together. */
export const itemChecks: readonly Check[] = [
  {
    id: 'counts-reconcile',
    tells: 'the index counts what the lists hold',
    needs: 'dataset',
    find: (dataset) =>
      sizes(dataset).flatMap(({ name, listed, indexed }) =>
        listed === indexed ? [] : [{ at: name, says: `${listed} listed, ${indexed} in the index` }],
      ),
  },
  {
    id: 'shared-article',
    tells: 'what names an event or a claim shares an article with it',
    needs: 'dataset',
    find: (dataset) =>
      [...namings(dataset)].flatMap(({ at, own, name, other }): Finding[] =>
        ![...own].some((article) => other.has(article)) ? [{ at, says: `no article carries both it and ${name}` }] : [],
      ),
  },
  {
    id: 'said-twice',
    tells: 'nothing is listed twice: participants in a role, answers, claims of a question, those a claim is about',
    needs: 'dataset',
    find: (dataset) => [
      ...dataset.events.flatMap(({ id, participants }) =>
        repeated(participants.map(({ actor, role }) => `${actor} as ${role}`)).map((who) => ({
          at: `events/${id}`,
          says: `${who} twice`,
        })),
      ),
      ...dataset.claims.flatMap(({ id, about, answers }) =>
        [...repeated(about), ...repeated(answers.map(({ claim, how }) => `${how} ${claim}`))].map((what) => ({
          at: `claims/${id}`,
          says: `${what} twice`,
        })),
      ),
      ...dataset.questions.flatMap(({ id, claims }) =>
        repeated(claims).map((claim) => ({ at: `questions/${id}`, says: `${claim} twice` })),
      ),
    ],
  },
  {
    id: 'titles-apart',
    tells: 'an event is not called what a claim made at it is called',
    needs: 'dataset',
    find: ({ events, claims }) => {
      const titles = new Map(events.map(({ id, title }) => [id, title]));
      return claims.flatMap(({ id, title, event }) =>
        languages.flatMap((lang) =>
          event !== null && title[lang] !== undefined && titles.get(event)?.[lang] === title[lang]
            ? [{ at: `claims/${id} title.${lang}`, says: `"${title[lang]}" is the title of ${event} too` }]
            : [],
        ),
      );
    },
  },
  {
    id: 'versions',
    tells: 'a question has two versions of its answer at least',
    needs: 'dataset',
    find: ({ questions }) =>
      questions.flatMap(({ id, claims }) =>
        claims.length < 2 ? [{ at: `questions/${id}`, says: `has ${claims.length}` }] : [],
      ),
  },
  {
    id: 'between-two',
    tells: 'a relation is between two actors',
    needs: 'dataset',
    find: ({ relations }) =>
      relations.flatMap(({ id, source, target }) =>
        source === target ? [{ at: `relations/${id}`, says: `${source} with itself` }] : [],
      ),
  },
  {
    id: 'layout',
    tells: 'every actor has one place in the network, within the picture and no one else’s',
    needs: 'dataset',
    find: ({ actors, layout: { width, height, places } }) => {
      const placed = places.map(({ actor }) => actor);
      return [
        ...actors
          .filter(({ id }) => !placed.includes(id))
          .map(({ id }) => ({ at: `actors/${id}`, says: 'has no place' })),
        ...repeated(placed).map((id) => ({ at: `actors/${id}`, says: 'has two places' })),
        ...repeated(places.map(({ x, y }) => `${x}, ${y}`)).map((place) => ({
          at: 'layout',
          says: `two actors at ${place}`,
        })),
        ...places
          .filter(({ x, y }) => x < 0 || y < 0 || x > width || y > height)
          .map(({ actor, x, y }) => ({ at: `actors/${actor}`, says: `${x}, ${y} is outside the picture` })),
      ];
    },
  },
];
