import type { Dataset } from '@/dataset/format';
import { narrator } from '@/domain/claim';
import type { Check, Finding } from './doctor-check';
import { circleFrom, type ItemList, itemLists } from './doctor-walk';

interface Reference {
  readonly at: string;
  readonly to: ItemList;
  readonly id: string;
}

const referencesOf = (dataset: Dataset): Reference[] =>
  [
    ...dataset.actors.map(({ id, affiliation }) => ({
      at: `actors/${id} affiliation`,
      to: 'actors' as const,
      id: affiliation,
    })),
    ...dataset.actors.map(({ id, body }) => ({ at: `actors/${id} body`, to: 'actors' as const, id: body ?? null })),
    ...dataset.actors.flatMap(({ id, mentions }) =>
      mentions.map(({ article }) => ({ at: `actors/${id} mentions`, to: 'articles' as const, id: article })),
    ),
    ...dataset.events.flatMap(({ id, participants, allegedBy = [], evidence }) => [
      ...allegedBy.map((actor) => ({ at: `events/${id} allegedBy`, to: 'actors' as const, id: actor })),
      ...participants.map(({ actor }) => ({ at: `events/${id} participants`, to: 'actors' as const, id: actor })),
      ...evidence.map(({ article }) => ({ at: `events/${id} evidence`, to: 'articles' as const, id: article })),
    ]),
    ...dataset.claims.flatMap((claim) => [
      {
        at: `claims/${claim.id} claimant`,
        to: 'actors' as const,
        id: claim.claimant === narrator ? null : claim.claimant,
      },
      ...(claim.coClaimants ?? []).map((id) => ({ at: `claims/${claim.id} coClaimants`, to: 'actors' as const, id })),
      ...claim.about.map((id) => ({ at: `claims/${claim.id} about`, to: 'actors' as const, id })),
      { at: `claims/${claim.id} quantity`, to: 'actors' as const, id: claim.quantity?.subject ?? null },
      { at: `claims/${claim.id} event`, to: 'events' as const, id: claim.event },
      ...claim.reports.flatMap(({ article, via, evidence }) => [
        { at: `claims/${claim.id} reports`, to: 'articles' as const, id: article },
        { at: `claims/${claim.id} via`, to: 'actors' as const, id: via },
        ...evidence.map((one) => ({ at: `claims/${claim.id} evidence`, to: 'articles' as const, id: one.article })),
      ]),
      ...claim.answers.map((answer) => ({
        at: `claims/${claim.id} answers`,
        to: 'claims' as const,
        id: answer.claim,
      })),
    ]),
    ...dataset.relations.flatMap((relation) => [
      { at: `relations/${relation.id} source`, to: 'actors' as const, id: relation.source },
      ...(relation.allegedBy ?? []).map((id) => ({
        at: `relations/${relation.id} allegedBy`,
        to: 'actors' as const,
        id,
      })),
      { at: `relations/${relation.id} target`, to: 'actors' as const, id: relation.target },
      { at: `relations/${relation.id} event`, to: 'events' as const, id: relation.event },
      { at: `relations/${relation.id} claim`, to: 'claims' as const, id: relation.claim },
      ...relation.evidence.map(({ article }) => ({
        at: `relations/${relation.id} evidence`,
        to: 'articles' as const,
        id: article,
      })),
    ]),
    ...dataset.questions.flatMap(({ id, claims }) =>
      claims.map((claim) => ({ at: `questions/${id} claims`, to: 'claims' as const, id: claim })),
    ),
    ...dataset.layout.places.map(({ actor }) => ({ at: 'layout', to: 'actors' as const, id: actor })),
  ].flatMap(({ at, to, id }) => (id === null ? [] : [{ at, to, id }]));

const circles = (list: ItemList, ids: readonly string[], next: (id: string) => readonly string[]): Finding[] =>
  ids.flatMap((id) => {
    const circle = circleFrom(id, next);
    return circle ? [{ at: `${list}/${id}`, says: circle.join(' → ') }] : [];
  });

/** What refers to an id, and where that leads. */
export const referenceChecks: readonly Check[] = [
  {
    id: 'references',
    tells: 'every id that is referred to is there, and of the kind that is meant',
    needs: 'dataset',
    find: (dataset) => {
      const known = new Map(itemLists.map((list) => [list, new Set(dataset[list].map(({ id }) => id))]));
      return referencesOf(dataset)
        .filter(({ to, id }) => !known.get(to)?.has(id))
        .map(({ at, to, id }) => ({ at, says: `there is no "${id}" among the ${to}` }));
    },
  },
  {
    id: 'affiliation-circles',
    tells: 'nobody is, through others, part of themselves',
    needs: 'dataset',
    find: ({ actors }) => {
      const next = new Map(actors.map(({ id, affiliation }) => [id, affiliation === null ? [] : [affiliation]]));
      return circles('actors', [...next.keys()], (id) => next.get(id) ?? []);
    },
  },
  {
    id: 'answer-circles',
    tells: 'no claim answers itself, nor one that answers it',
    needs: 'dataset',
    find: ({ claims }) => {
      const next = new Map(claims.map(({ id, answers }) => [id, answers.map(({ claim }) => claim)]));
      return circles('claims', [...next.keys()], (id) => next.get(id) ?? []);
    },
  },
];
