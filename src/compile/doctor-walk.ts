import type { Dataset } from '@/dataset/format';
import { type Evidence, evidenceOf, type Stretch } from '@/domain/evidence';
import type { When } from '@/domain/when';
import { type Path, valueAt } from './walk-json';

/** "claims/twenty-trucks title.nl" for the path claims.3.title.nl. */
export function nameAt(raw: unknown, path: Path): string {
  const [list, place, ...rest] = path;
  const id = typeof place === 'number' ? valueAt(raw, [...path.slice(0, 2), 'id']) : undefined;
  if (typeof id !== 'string') return path.join('.') || 'the file';
  return [`${String(list)}/${id}`, rest.join('.')].filter(Boolean).join(' ');
}

/** The lists of items that have an id, by their name in the dataset. */
export const itemLists = ['articles', 'actors', 'events', 'claims', 'relations', 'questions'] as const;
export type ItemList = (typeof itemLists)[number];

export const itemsOf = (dataset: Dataset): { list: ItemList; id: string }[] =>
  itemLists.flatMap((list) => dataset[list].map(({ id }) => ({ list, id })));

/** Every date with where it stands and whether it dates a publication. */
export function datesOf(dataset: Dataset): { at: string; when: When; field: string }[] {
  return [
    ...dataset.articles.map(({ id, published }) => ({ at: `articles/${id}`, when: published, field: 'published' })),
    ...dataset.events.map(({ id, date }) => ({ at: `events/${id}`, when: date, field: 'date' })),
    ...dataset.claims.flatMap(({ id, said, aboutDate }) => [
      { at: `claims/${id}`, when: said, field: 'said' },
      ...(aboutDate ? [{ at: `claims/${id}`, when: aboutDate, field: 'aboutDate' }] : []),
    ]),
    ...dataset.relations.map(({ id, date }) => ({ at: `relations/${id}`, when: date, field: 'date' })),
  ].flatMap(({ at, when, field }) => [
    { at: `${at} ${field}`, when, field },
    ...(when.earlier ?? []).map(({ before, ...told }) => ({
      at: `${at} ${field} before ${before}`,
      when: told,
      field,
    })),
  ]);
}

/** The items that rest on evidence, each with all of it. */
export function supportedItems(dataset: Dataset): { at: string; evidence: readonly Evidence[] }[] {
  return [
    ...dataset.events.map(({ id, evidence }) => ({ at: `events/${id}`, evidence })),
    ...dataset.claims.map((claim) => ({ at: `claims/${claim.id}`, evidence: evidenceOf(claim) })),
    ...dataset.relations.map(({ id, evidence }) => ({ at: `relations/${id}`, evidence })),
  ];
}

export const allEvidence = (dataset: Dataset): { at: string; evidence: Evidence }[] =>
  supportedItems(dataset).flatMap(({ at, evidence }) => evidence.map((one) => ({ at, evidence: one })));

/** Every stretch of an original that the dataset points at. */
export function stretchesOf(dataset: Dataset): { at: string; stretch: Stretch }[] {
  return [
    ...dataset.articles.flatMap(({ id: article, digest }) =>
      digest.map(({ id, start, end }) => ({ at: `sentence ${id}`, stretch: { article, start, end } })),
    ),
    ...allEvidence(dataset).map(({ at, evidence }) => ({ at: `${at} evidence`, stretch: evidence })),
    ...dataset.actors.flatMap(({ id, mentions }) =>
      mentions.map((stretch) => ({ at: `actors/${id} mention`, stretch })),
    ),
  ];
}

export const placeOf = ({ article, start, end }: Stretch): string => `${article} ${start}–${end}`;

/** What stands in a list more than once. */
export const repeated = <T>(values: readonly T[]): T[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

/** The way from a node round to itself, along what each node leads to; null where there is none. */
export function circleFrom(start: string, next: (id: string) => readonly string[]): string[] | null {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const id of next(way.at(-1) ?? '')) {
      if (id === start) return [...way, id];
      if (!seen.has(id)) ways.push([...way, id]);
      seen.add(id);
    }
  }
  return null;
}
