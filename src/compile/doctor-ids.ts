import type { Dataset } from '@/dataset/format';
import { inReadingOrder } from '@/domain/evidence';
import { inOrder } from '@/domain/in-order';
import type { Check, Finding } from './doctor-check';
import { circleFrom, itemLists, itemsOf, repeated } from './doctor-walk';

const sentencesOf = (dataset: Dataset): string[] =>
  dataset.articles.flatMap(({ digest }) => digest.map(({ id }) => id));

const unsorted = <T>(at: string, values: readonly T[], order: (a: T, b: T) => number, say: (value: T) => string) =>
  values.flatMap((value, i): Finding[] => {
    const before = values[i - 1];
    return before !== undefined && order(before, value) > 0
      ? [{ at, says: `${say(value)} comes after ${say(before)}` }]
      : [];
  });

const itself = (id: string): string => id;

/** Ids for ever, and the order of what has them. */
export const idChecks: readonly Check[] = [
  {
    id: 'unique-ids',
    tells: 'an id names one thing',
    needs: 'dataset',
    find: (dataset) => [
      ...repeated([...itemsOf(dataset).map(({ id }) => id), ...sentencesOf(dataset)]).map((id) => ({
        at: id,
        says: 'names more than one thing',
      })),
      ...repeated(dataset.retired.map(({ id }) => id)).map((id) => ({ at: id, says: 'is retired more than once' })),
      ...repeated(dataset.dossier.phases.map(({ id }) => id)).map((id) => ({ at: id, says: 'names two phases' })),
    ],
  },
  {
    id: 'retired-ids',
    tells: 'a retired id is not in use',
    needs: 'dataset',
    find: (dataset) => {
      const used = new Set([...itemsOf(dataset).map(({ id }) => id), ...sentencesOf(dataset)]);
      return dataset.retired
        .filter(({ id }) => used.has(id))
        .map(({ id }) => ({ at: `retired/${id}`, says: 'is in use' }));
    },
  },
  {
    id: 'replacements',
    tells: 'what replaces a retired id is there, and leads out of the retired ones',
    needs: 'dataset',
    find: (dataset) => {
      const used = new Set(itemsOf(dataset).map(({ id }) => id));
      const next = new Map(dataset.retired.map(({ id, replacedBy }) => [id, replacedBy]));
      return [
        ...dataset.retired.flatMap(({ id, replacedBy }) =>
          replacedBy
            .filter((other) => !used.has(other) && !next.has(other))
            .map((other) => ({ at: `retired/${id}`, says: `there is no "${other}"` })),
        ),
        ...[...next.keys()].flatMap((id) => {
          const circle = circleFrom(id, (other) => next.get(other) ?? []);
          return circle ? [{ at: `retired/${id}`, says: circle.join(' → ') }] : [];
        }),
      ];
    },
  },
  {
    id: 'published-ids',
    tells: 'every id that was ever published is there, or retired',
    needs: 'published',
    find: (dataset, published) => {
      const known = new Set([
        ...itemsOf(dataset).map(({ id }) => id),
        ...sentencesOf(dataset),
        ...dataset.retired.map(({ id }) => id),
      ]);
      return published.filter((id) => !known.has(id)).map((id) => ({ at: id, says: 'was published and is gone' }));
    },
  },
  {
    id: 'sorted',
    tells: 'items are sorted by id, evidence and mentions by where they stand',
    needs: 'dataset',
    find: (dataset) => [
      ...[...itemLists, 'retired' as const].flatMap((list) =>
        unsorted(
          list,
          dataset[list].map(({ id }) => id),
          inOrder,
          itself,
        ),
      ),
      ...unsorted(
        'layout',
        dataset.layout.places.map(({ actor }) => actor),
        inOrder,
        itself,
      ),
      ...dataset.claims.flatMap(({ id, reports }) =>
        unsorted(
          `claims/${id} reports`,
          reports.map(({ article }) => article),
          inOrder,
          itself,
        ),
      ),
      ...[
        ...dataset.events.map(({ id, evidence }) => ({ at: `events/${id} evidence`, list: evidence })),
        ...dataset.claims.flatMap(({ id, reports }) =>
          reports.map(({ evidence }) => ({ at: `claims/${id} evidence`, list: evidence })),
        ),
        ...dataset.relations.map(({ id, evidence }) => ({ at: `relations/${id} evidence`, list: evidence })),
        ...dataset.actors.map(({ id, mentions }) => ({ at: `actors/${id} mentions`, list: mentions })),
      ].flatMap(({ at, list }) =>
        unsorted<{ article: string; start: number; end: number }>(
          at,
          list,
          inReadingOrder,
          ({ article, start }) => `${article} ${start}`,
        ),
      ),
    ],
  },
];
