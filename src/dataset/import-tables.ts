import { languages } from '@/domain/text';
import { itemKinds } from '@/domain/vocabulary';
import { admitLayout } from './admit-layout';
import type { Dataset } from './format';
import { importActors } from './import-actor-tables';
import { importArticles } from './import-article-tables';
import { importClaims } from './import-claim-tables';
import { importDossier } from './import-dossier-tables';
import { importEvents, importRelations } from './import-event-tables';
import { importEvidence, tellStrayEvidence } from './import-evidence-tables';
import { linksOf, type Readers, sheetNames } from './import-links';
import { Leaving } from './left-out';
import { readSheets } from './read-sheets';
import { noPause, type Pause } from './rows-in-turns';
import type { Sheet, TableFile } from './sheet';
import { englishName } from './table-names';
import type { TableProblem, UnknownColumn } from './table-problem';
import { TableReader } from './table-reader';

type ImportedTables =
  | { readonly ok: true; readonly dataset: Dataset; readonly unknown: readonly UnknownColumn[] }
  | { readonly ok: false; readonly problems: readonly TableProblem[]; readonly unknown: readonly UnknownColumn[] };

/** The languages that the heads of the sheets have words in: those of the product, those told, those of any column. */
function tagsOf(sheets: readonly Sheet[]): string[] {
  const found = new Set<string>(languages);
  for (const { name, head, rows } of sheets) {
    for (const column of head) {
      const tag = /^(?:title|titel|name|naam)[_ ]([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/.exec(column)?.[1];
      if (tag !== undefined) found.add(tag);
    }
    if (englishName(name) !== 'dossier') continue;
    const at = head.findIndex((column) => englishName(column) === 'languages');
    for (const tag of (rows[0]?.cells[at] ?? '').match(/[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*/g) ?? []) found.add(tag);
  }
  return [...found];
}

/** Opens tables as they are exported, or as a person has filled them in: all that is wrong is told, by sheet, row and column. */
export async function importTables(files: readonly TableFile[], pause: Pause = noPause): Promise<ImportedTables> {
  const { sheets, problems: unread } = await readSheets(files, (done) => pause(done / 2));
  const problems: TableProblem[] = [...unread];
  const tags = tagsOf(sheets);
  // What could not be read may hold what seems to be missing: that is told, and not a sheet to be added.
  const isUnread = (name: string): boolean =>
    unread.length > 0 && (sheets.length === 0 || unread.some(({ sheet }) => englishName(sheet) === name));
  const readers = Object.fromEntries(
    Object.entries(sheetNames).map(([name, isNeeded]) => {
      const own = sheets.filter((sheet) => englishName(sheet.name) === name);
      const reader = new TableReader(name, own[0] ?? null, tags, problems);
      if (!own[0] && isNeeded && !isUnread(name))
        reader.tell(null, null, '', 'is not there', `add a sheet or file named ${name}`);
      for (const { name: other } of own.slice(1)) {
        reader.tell(null, null, other, 'is there twice', 'keep one sheet of this name');
      }
      return [name, reader] as const;
    }),
  ) as unknown as Readers;
  const strangers = sheets.filter(({ name }) => !Object.hasOwn(sheetNames, englishName(name)));
  const dataset = problems.some(({ row }) => row === null)
    ? null
    : await build(readers, (done) => pause(0.5 + done / 2));
  const unknown = [
    ...strangers.flatMap(({ name, head, rows }) =>
      head.map((column, at) => ({
        sheet: name,
        column,
        values: new Map(rows.flatMap(({ number, cells }) => (cells[at] ? [[number, cells[at]] as const] : []))),
      })),
    ),
    ...Object.values(readers).flatMap((reader) => (dataset ? reader.unknown() : [])),
  ];
  return dataset && problems.length === 0 ? { ok: true, dataset, unknown } : { ok: false, problems, unknown };
}

async function build(tables: Readers, pause: Pause): Promise<Dataset> {
  const [whole, ...more] = tables.dossier.rows();
  if (!whole) tables.dossier.tell(null, null, '', 'has no row', 'one row says what the dossier is');
  for (const row of more) row.tell('id', 'is a second dossier', 'one row, for one dossier');
  const links = await linksOf(tables, pause);
  const { ids, each, known, allKnown } = links;
  const articles = await importArticles(links);
  const actors = await importActors(links);
  const resting = await importEvidence(links);
  const events = await importEvents(links, resting);
  const claims = await importClaims(links, resting);
  const relations = await importRelations(links, resting);
  await tellStrayEvidence(links, relations);
  const questions = await each(tables.questions.rows(), (row) => ({
    id: row.id('id'),
    title: row.text('title'),
    claims: allKnown(row, 'claims', 'claims'),
  }));
  const retired = await each(tables.retired.rows(), (row) => ({
    id: row.id('id'),
    kind: row.choice('kind', itemKinds),
    reason: row.text('reason'),
    date: row.day('date'),
    replacedBy: row.list('replaced_by'),
  }));
  const size = {
    width: whole?.numberOrNone('picture_width') ?? 1000,
    height: whole?.numberOrNone('picture_height') ?? 720,
  };
  const places = await each(tables.places.rows(), (row) => ({
    actor: known(row, 'actor', 'actors'),
    x: row.numberOrNone('x') ?? 0,
    y: row.numberOrNone('y') ?? 0,
  }));
  const layout = { ...size, places };
  return {
    formatVersion: 1,
    dossier: importDossier(tables, whole),
    articles,
    actors,
    events,
    claims,
    relations,
    questions,
    retired,
    layout: tables.places.isThere ? layout : admitLayout(new Leaving(), ids.actors, layout),
  };
}
