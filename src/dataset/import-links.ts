import type { When } from '@/domain/when';
import { dateFields } from './export-date-tables';
import { type Pause, type RowsInTurns, rowsInTurns } from './rows-in-turns';
import type { Dated, TableReader, TableRow } from './table-reader';

/** The sheets of the format; without those that are needed there is no dossier. */
export const sheetNames = {
  dossier: true,
  groups: false,
  phases: false,
  starts: false,
  places: false,
  articles: true,
  sentences: true,
  actors: true,
  mentions: false,
  events: false,
  participants: false,
  claims: false,
  reports: false,
  answers: false,
  doubts: false,
  relations: false,
  evidence: true,
  earlier: false,
  questions: false,
  retired: false,
} as const;
type SheetName = keyof typeof sheetNames;
export type Readers = Readonly<Record<SheetName, TableReader>>;

export const present = <K extends string, T>(key: K, value: T | null): { readonly [key in K]?: T } =>
  value === null ? {} : ({ [key]: value } as { [key in K]: T });

export const some = <K extends string, T>(key: K, values: readonly T[]): { readonly [key in K]?: T[] } =>
  values.length === 0 ? {} : ({ [key]: [...values] } as { [key in K]: T[] });

type Ids = ReadonlySet<string>;

/** The ids of a sheet; one that stands there twice is told. */
async function idsIn(table: TableReader, { each }: RowsInTurns): Promise<Ids> {
  const ids = new Set<string>();
  await each(table.rows(), (row) => {
    const id = row.wordOrNone('id');
    if (id !== null && ids.has(id)) row.tell('id', 'is there twice', 'an id names one thing');
    if (id !== null) ids.add(id);
  });
  return ids;
}

const namedSheets = ['articles', 'actors', 'events', 'claims', 'sentences'] as const;
type NamedSheet = (typeof namedSheets)[number];

/** What the rows of all sheets share: how one names another, how dates were told before, and where something stands in a text. */
export async function linksOf(tables: Readers, pause: Pause) {
  const rows = Object.values(tables).reduce((sum, table) => sum + table.size, 0);
  const named = namedSheets.reduce((sum, name) => sum + tables[name].size, 0);
  // The evidence is gone through once more for what is in no sheet.
  const turns = rowsInTurns(rows + named + tables.evidence.size, pause);
  const ids = {} as Record<NamedSheet, Ids>;
  for (const name of namedSheets) ids[name] = await idsIn(tables[name], turns);
  const known = (row: TableRow, name: string, sheet: NamedSheet): string => {
    const id = row.id(name);
    if (id !== '' && !ids[sheet].has(id)) row.tell(name, `names no ${sheet}`, `an id of the sheet ${sheet}`);
    return id;
  };
  const knownOrNone = (row: TableRow, name: string, sheet: NamedSheet): string | null =>
    row.wordOrNone(name) === null ? null : known(row, name, sheet);
  const allKnown = (row: TableRow, name: string, sheet: NamedSheet): string[] =>
    row.list(name).map((id) => {
      if (!ids[sheet].has(id)) row.tell(name, `names no ${sheet}: ${id}`, `ids of the sheet ${sheet}`);
      return id;
    });

  const earlier = await turns.gathered(
    tables.earlier.rows(),
    (row) => [row.word('kind'), row.word('item'), row.choice('field', dateFields)].join(' '),
    (row) => ({ ...row.when('date'), before: known(row, 'before', 'articles') }),
  );
  const told = (kind: string, id: string, field: (typeof dateFields)[number], date: Dated): When => {
    const before = earlier([kind, id, field].join(' '));
    return before.length === 0 ? date : { ...date, earlier: before };
  };
  // Written for readers: what it says stands in full in the sheet earlier.
  for (const [name, field] of [
    ['articles', 'published'],
    ['events', 'date'],
    ['claims', 'said'],
    ['claims', 'about_date'],
    ['relations', 'date'],
  ] as const) {
    tables[name].columnAt(`${field}_earlier`);
  }

  const stretchOf = (row: TableRow) => {
    const [start, end] = [row.whole('start'), row.whole('end')];
    if (start >= end) row.tell('end', `is not after start ${start}`, 'just past the last character');
    return { start, end };
  };
  const sha256 = (row: TableRow, name: string): string => {
    const hash = row.word(name);
    if (!/^[0-9a-f]{64}$/.test(hash)) row.tell(name, 'is no SHA-256', '64 figures and letters from a to f');
    return hash;
  };

  return { ...turns, tables, ids, known, knownOrNone, allKnown, told, stretchOf, sha256 };
}

export type Links = Awaited<ReturnType<typeof linksOf>>;
