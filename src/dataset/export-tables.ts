import type { Question } from '@/domain/question';
import type { Retired } from '@/domain/retired';
import { itemKinds } from '@/domain/vocabulary';
import { actorTables } from './export-actor-tables';
import { articleTables } from './export-article-tables';
import { claimTables } from './export-claim-tables';
import { columnsFor, idColumn } from './export-columns';
import { dateTables } from './export-date-tables';
import { dossierTables } from './export-dossier-tables';
import { eventTables } from './export-event-tables';
import { relationTables } from './export-relation-tables';
import { type Table, tableOf } from './export-table';
import type { Dataset } from './format';

const question = columnsFor<Question>();
const gone = columnsFor<Retired>();

const questionTable = ({ dossier, questions }: Dataset): Table =>
  tableOf({
    name: 'questions',
    title: { nl: 'Vragen met meer dan één antwoord', en: 'Questions with more than one answer' },
    of: dossier,
    items: questions,
    columns: [
      idColumn(question),
      ...question.text('title', 'the question', ({ title }) => title),
      question.list('claims', 'the claims that are versions of its answer', ({ claims }) => claims),
    ],
  });

const retiredTable = ({ dossier, retired }: Dataset): Table =>
  tableOf({
    name: 'retired',
    title: { nl: 'Ingetrokken ids', en: 'Retired ids' },
    of: dossier,
    items: retired,
    columns: [
      idColumn(gone),
      gone.choice('kind', 'what it named', itemKinds, ({ kind }) => kind),
      ...gone.text('reason', 'why it went', ({ reason }) => reason),
      gone.day('date', 'when', ({ date }) => date),
      gone.list('replaced_by', 'what took its place', ({ replacedBy }) => replacedBy),
    ],
  });

/** The dataset as tables, each row with as many cells as there are fields. */
export function exportTables(dataset: Dataset): Table[] {
  return [
    ...dossierTables(dataset),
    ...articleTables(dataset),
    ...actorTables(dataset),
    ...eventTables(dataset),
    ...claimTables(dataset),
    ...relationTables(dataset),
    ...dateTables(dataset),
    questionTable(dataset),
    retiredTable(dataset),
  ];
}
