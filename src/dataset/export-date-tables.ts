import { doubtSubjects } from '@/domain/claim';
import type { When } from '@/domain/when';
import { columnsFor } from './export-columns';
import { type Table, tableOf } from './export-table';
import type { Dataset } from './format';

/** The dates that items have, by what they are called in the tables. */
export const dateFields = ['published', 'date', 'said', 'about_date'] as const;

const datesOf = ({ articles, events, claims, relations }: Dataset) => [
  ...articles.map(({ id, published }) => ({ kind: 'article', item: id, field: 'published', when: published })),
  ...events.map(({ id, date }) => ({ kind: 'event', item: id, field: 'date', when: date })),
  ...claims.map(({ id, said }) => ({ kind: 'claim', item: id, field: 'said', when: said })),
  ...claims.flatMap(({ id, aboutDate }) =>
    aboutDate ? [{ kind: 'claim', item: id, field: 'about_date', when: aboutDate }] : [],
  ),
  ...relations.map(({ id, date }) => ({ kind: 'relation', item: id, field: 'date', when: date })),
];

function earlierTable(dataset: Dataset): Table {
  const items = datesOf(dataset).flatMap(({ when, ...at }) =>
    (when.earlier ?? []).map((told) => ({ ...at, before: told.before, when: told as When })),
  );
  const own = columnsFor<(typeof items)[number]>();
  return tableOf({
    name: 'earlier',
    title: { nl: 'Wat eerder van een datum bekend was', en: 'What was known of a date before' },
    of: dataset.dossier,
    items,
    primaryKey: ['kind', 'item', 'field', 'before'],
    pointsInto: { before: 'articles' },
    columns: [
      own.choice('kind', 'the table of the item', ['article', 'event', 'claim', 'relation'], ({ kind }) => kind),
      own.word('item', 'whose date', ({ item }) => item),
      own.choice('field', 'which of its dates', dateFields, ({ field }) => field),
      own.word('before', 'the article that told more', ({ before }) => before),
      ...own.when('date', 'the date as it was known', ({ when }) => when).filter(({ name }) => name !== 'date_earlier'),
    ],
  });
}

function doubtTable({ dossier, claims }: Dataset): Table {
  const items = claims.flatMap(({ id, doubts = [] }) =>
    doubts.map((doubt, i) => ({ ...doubt, claim: id, number: i + 1 })),
  );
  const own = columnsFor<(typeof items)[number]>();
  return tableOf({
    name: 'doubts',
    title: { nl: 'Twijfels aan beweringen', en: 'Doubts about claims' },
    of: dossier,
    items,
    primaryKey: ['claim', 'number'],
    pointsInto: { claim: 'claims' },
    columns: [
      own.word('claim', 'the claim', ({ claim }) => claim),
      own.whole('number', 'its place among the doubts, from 1', ({ number }) => number),
      own.choice('about', 'what is doubtful', doubtSubjects, ({ about }) => about),
      ...own.text('note', 'why', ({ note }) => note),
    ],
  });
}

export const dateTables = (dataset: Dataset): Table[] => [earlierTable(dataset), doubtTable(dataset)];
