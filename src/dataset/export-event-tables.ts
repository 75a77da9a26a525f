import { type Event, eventTypes, participantRoles, saliences, statuses } from '@/domain/event';
import { columnsFor, idColumn } from './export-columns';
import { type Table, tableOf } from './export-table';
import type { Dataset } from './format';

const column = columnsFor<Event>();

const eventTable = ({ dossier, events }: Dataset): Table =>
  tableOf({
    name: 'events',
    title: { nl: 'Gebeurtenissen', en: 'Events' },
    of: dossier,
    items: events,
    columns: [
      idColumn(column),
      column.choice('type', 'what sort of happening', eventTypes, ({ type }) => type),
      ...column.text('title', 'short title', ({ title }) => title),
      ...column.text('summary', 'what happened', ({ summary }) => summary),
      column.choice('status', 'as the text has it, without hindsight', statuses, ({ status }) => status),
      column.list('alleged_by', 'whose word an alleged event rests on', ({ allegedBy }) => allegedBy ?? []),
      column.choice('salience', 'core, or before or aside from the run-up', saliences, ({ salience }) => salience),
      ...column.textOrNone('place', 'where', ({ place }) => place),
      ...column.when('date', 'when it happened or is to happen', ({ date }) => date),
    ],
  });

function participantTable({ dossier, events }: Dataset): Table {
  const items = events.flatMap((event) => event.participants.map((one) => ({ ...one, event: event.id })));
  const own = columnsFor<(typeof items)[number]>();
  return tableOf({
    name: 'participants',
    title: { nl: 'Deelnemers aan gebeurtenissen', en: 'Participants in events' },
    of: dossier,
    items,
    primaryKey: ['event', 'actor', 'role'],
    pointsInto: { event: 'events', actor: 'actors' },
    columns: [
      own.word('event', 'the event', ({ event }) => event),
      own.word('actor', 'who took part', ({ actor }) => actor),
      own.choice('role', 'as what', participantRoles, ({ role }) => role),
    ],
  });
}

export const eventTables = (dataset: Dataset): Table[] => [eventTable(dataset), participantTable(dataset)];
