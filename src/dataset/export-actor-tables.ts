import type { Actor } from '@/domain/actor';
import { actorKinds } from '@/domain/vocabulary';
import { columnsFor, idColumn, stretchColumns } from './export-columns';
import { type Table, tableOf } from './export-table';
import type { Dataset } from './format';

const column = columnsFor<Actor>();

const actorTable = ({ dossier, actors }: Dataset): Table =>
  tableOf({
    name: 'actors',
    title: { nl: 'Actoren', en: 'Actors' },
    of: dossier,
    items: actors,
    pointsInto: { affiliation: 'actors', body: 'actors' },
    columns: [
      idColumn(column),
      column.choice('kind', 'what it is', actorKinds, ({ kind }) => kind),
      ...column.text('name', 'name', ({ name }) => name),
      column.list('aliases', 'spellings in the articles', ({ aliases }) => aliases),
      column.wordOrNone(
        'alias_articles',
        'for each spelling the articles that have it, as a JSON list of lists',
        ({ aliasArticles }) => (aliasArticles ? JSON.stringify(aliasArticles) : null),
      ),
      ...column.textOrNone('role', 'role as the articles give it', ({ role }) => role),
      column.wordOrNone('affiliation', 'the actor it belongs to', ({ affiliation }) => affiliation),
      column.wordOrNone('body', 'whose name stands for one body of several names', ({ body }) => body ?? null),
      column.word('group', 'the side it is shown with', ({ group }) => group),
      column.yesNo('named', 'false for someone referred to but not named', ({ named }) => named),
      column.list('plural', 'languages in which the name is a plural', ({ plural }) => plural ?? []),
      column.wordOrNone('wikidata', 'Wikidata item, where certain', ({ wikidata }) => wikidata),
    ],
  });

function mentionTable({ dossier, actors }: Dataset): Table {
  const items = actors.flatMap((actor) => actor.mentions.map((mention) => ({ ...mention, actor: actor.id })));
  const own = columnsFor<(typeof items)[number]>();
  return tableOf({
    name: 'mentions',
    title: { nl: 'Vermeldingen van actoren', en: 'Mentions of actors' },
    of: dossier,
    items,
    primaryKey: ['actor', 'article', 'start'],
    pointsInto: { actor: 'actors', article: 'articles' },
    columns: [
      own.word('actor', 'who is mentioned', ({ actor }) => actor),
      own.word('article', 'where', ({ article }) => article),
      ...stretchColumns(own),
    ],
  });
}

export const actorTables = (dataset: Dataset): Table[] => [actorTable(dataset), mentionTable(dataset)];
