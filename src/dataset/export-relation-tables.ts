import { statuses } from '@/domain/event';
import { evidenceOf } from '@/domain/evidence';
import type { Relation } from '@/domain/relation';
import { relationKinds, signs, targetAttributions } from '@/domain/vocabulary';
import { columnsFor, idColumn, stretchColumns } from './export-columns';
import { type Table, tableOf } from './export-table';
import type { Dataset } from './format';

const column = columnsFor<Relation>();

const relationTable = ({ dossier, relations }: Dataset): Table =>
  tableOf({
    name: 'relations',
    title: { nl: 'Contacten tussen actoren', en: 'Contacts between actors' },
    of: dossier,
    items: relations,
    pointsInto: { source: 'actors', target: 'actors', event: 'events', claim: 'claims' },
    columns: [
      idColumn(column),
      column.word('source', 'from whom it goes out', ({ source }) => source),
      column.word('target', 'to whom', ({ target }) => target),
      column.choice('kind', 'what sort of dealing', relationKinds, ({ kind }) => kind),
      column.choice('sign', 'in which spirit', signs, ({ sign }) => sign),
      column.choice('status', 'as the text has it', statuses, ({ status }) => status),
      column.list('alleged_by', 'whose word an alleged contact rests on', ({ allegedBy }) => allegedBy ?? []),
      column.choiceOrNone(
        'attribution',
        'whether the sentence names the target, as where nothing is said, or we conclude it',
        targetAttributions,
        ({ attribution }) => attribution ?? null,
      ),
      ...column.textOrNone('attribution_note', 'why, where inferred', ({ attributionNote }) => attributionNote ?? null),
      column.wordOrNone('event', 'the event it is part of', ({ event }) => event),
      column.wordOrNone('claim', 'the claim it is part of', ({ claim }) => claim),
      ...column.when('date', 'when', ({ date }) => date),
    ],
  });

function evidenceTable({ dossier, events, claims, relations }: Dataset): Table {
  const items = [
    ...events.flatMap(({ id, evidence }) => evidence.map((one) => ({ ...one, kind: 'event', item: id }))),
    ...claims.flatMap((claim) => evidenceOf(claim).map((one) => ({ ...one, kind: 'claim', item: claim.id }))),
    ...relations.flatMap(({ id, evidence }) => evidence.map((one) => ({ ...one, kind: 'relation', item: id }))),
  ];
  const own = columnsFor<(typeof items)[number]>();
  return tableOf({
    name: 'evidence',
    title: { nl: 'Vindplaatsen', en: 'Evidence' },
    of: dossier,
    items,
    primaryKey: ['kind', 'item', 'article', 'start', 'end'],
    pointsInto: { article: 'articles', sentence: 'sentences' },
    columns: [
      own.choice('kind', 'the table of the item', ['event', 'claim', 'relation'], ({ kind }) => kind),
      own.word('item', 'the item it bears out', ({ item }) => item),
      own.word('article', 'the article it stands in', ({ article }) => article),
      own.word('sentence', 'the sentence of our digest that retells it', ({ digest }) => digest),
      ...stretchColumns(own),
      own.word('sha256', 'SHA-256 of what stands there, as UTF-8', ({ sha256 }) => sha256),
    ],
  });
}

export const relationTables = (dataset: Dataset): Table[] => [relationTable(dataset), evidenceTable(dataset)];
