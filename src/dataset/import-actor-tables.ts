import { narrator } from '@/domain/claim';
import type { Language } from '@/domain/text';
import { actorKinds } from '@/domain/vocabulary';
import { type Links, present, some } from './import-links';
import type { TableRow } from './table-reader';

export async function importActors({ each, gathered, tables, known, knownOrNone, stretchOf }: Links) {
  const mentions = await gathered(
    tables.mentions.rows(),
    (row) => known(row, 'actor', 'actors'),
    (row) => ({ article: known(row, 'article', 'articles'), ...stretchOf(row) }),
  );
  return each(tables.actors.rows(), (row) => {
    const id = row.id('id');
    if (id === narrator) row.tell('id', 'stands for the article itself', 'choose another');
    return {
      id,
      kind: row.choice('kind', actorKinds),
      name: row.text('name'),
      aliases: row.list('aliases'),
      ...present('aliasArticles', listsIn(row, 'alias_articles')),
      role: row.textOrNone('role'),
      affiliation: knownOrNone(row, 'affiliation', 'actors'),
      ...present('body', knownOrNone(row, 'body', 'actors')),
      group: row.idOrNone('group') ?? 'other',
      named: row.yesNo('named', true),
      ...some('plural', row.list('plural') as Language[]),
      wikidata: row.wordOrNone('wikidata'),
      mentions: mentions(id),
    };
  });
}

/** A JSON list of lists of words. */
function listsIn(row: TableRow, name: string): string[][] | null {
  const cell = row.wordOrNone(name);
  if (cell === null) return null;
  try {
    const value: unknown = JSON.parse(cell);
    const isLists =
      Array.isArray(value) && value.every((one) => Array.isArray(one) && one.every((part) => typeof part === 'string'));
    if (isLists) return value as string[][];
  } catch {
    // Told below, as is a list of something else.
  }
  row.tell(name, 'is no list of lists', '[["a1"], ["a1", "a2"]]');
  return null;
}
