import { csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { exportCsv } from '@/dataset/export-csv';
import { exportTables } from '@/dataset/export-tables';
import { formatDataset } from '@/dataset/format-dataset';
import { importTables } from '@/dataset/import-tables';
import type { TableProblem } from '@/dataset/table-problem';
import { dutchTableFault } from '@/i18n/dutch-table-faults';
import { actor, article, claim, event, relation, story } from '../fixtures/small-story';

const whole = story({
  articles: [article('a1', '2022-01-07', 2)],
  actors: [actor('ann'), actor('bob')],
  events: [event('first', { participants: [{ actor: 'ann', role: 'caller' }] }), event('second')],
  claims: [claim('c1', { claimant: 'ann' }), claim('c2', { claimant: 'bob' })],
  relations: [relation('r1', 'ann', 'bob')],
});

type Grid = string[][];
type Sheets = Map<string, Grid>;

const sheetsOf = (): Sheets =>
  new Map(exportTables(whole).map((table) => [table.name, csvParseRows(exportCsv(table))] as const));

const bytesOf = (grid: Grid, separator = ','): Uint8Array =>
  new TextEncoder().encode(
    grid.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join('\n'),
  );

const open = (sheets: Sheets, separator = ',') =>
  importTables([...sheets].map(([name, grid]) => ({ name: `${name}.csv`, bytes: bytesOf(grid, separator) })));

/** Puts words into the cell of a column, in the first row below the head or another. */
const cell =
  (sheet: string, column: string, words: string, row = 2) =>
  (sheets: Sheets) => {
    const grid = sheets.get(sheet) ?? [];
    const at = grid[0]?.indexOf(column) ?? -1;
    if (at < 0 || !grid[row - 1]) throw new Error(`${sheet} has no ${column} in row ${row}`);
    (grid[row - 1] as string[])[at] = words;
  };

type Told = Pick<TableProblem, 'sheet' | 'row' | 'column' | 'read'> & { readonly right: RegExp };

const told = (sheet: string, column: string, read: string, right: RegExp, row = 2): Told => ({
  sheet,
  row,
  column,
  read,
  right,
});

const faults: readonly [string, (sheets: Sheets) => void, Told][] = [
  [
    'a date with two readings',
    cell('events', 'date_edtf', '9/10/2017'),
    told('events', 'date_edtf', '9/10/2017', /2017-10-09 or 2017-09-10/),
  ],
  [
    'a date with one reading',
    cell('events', 'date_edtf', '31-12-2021'),
    told('events', 'date_edtf', '31-12-2021', /write 2021-12-31$/),
  ],
  [
    'a date in words',
    cell('claims', 'said_edtf', 'last Monday'),
    told('claims', 'said_edtf', 'last Monday', /2021-12-07/),
  ],
  [
    'a day that there is not',
    cell('events', 'date_edtf', '2022-02-30'),
    told('events', 'date_edtf', '2022-02-30', /2021-12-07/),
  ],
  ['no date', cell('events', 'date_edtf', ''), told('events', 'date_edtf', '', /every row has one/)],
  [
    'a first day that is none',
    cell('events', 'date_start', '2022-13-01'),
    told('events', 'date_start', '2022-13-01', /2022-02-12/),
  ],
  [
    'days in the wrong order',
    cell('events', 'date_end', '2021-01-01'),
    told('events', 'date_end', '2021-01-01', /not before the first/),
  ],
  [
    'an extent that is none',
    cell('events', 'date_extent', 'while'),
    told('events', 'date_extent', 'while', /moment, span/),
  ],
  ['a kind that is none', cell('claims', 'kind', 'gossip'), told('claims', 'kind', 'gossip', /troops, sanctions/)],
  ['a type that is none', cell('events', 'type', 'party'), told('events', 'type', 'party', /call, meeting/)],
  [
    'a status that is none',
    cell('events', 'status', 'perhaps'),
    told('events', 'status', 'perhaps', /occurred, alleged/),
  ],
  [
    'a role that is none',
    cell('participants', 'role', 'friend'),
    told('participants', 'role', 'friend', /caller, called/),
  ],
  [
    'a sign that is none',
    cell('relations', 'sign', 'cold'),
    told('relations', 'sign', 'cold', /cooperative, neutral, hostile/),
  ],
  ['a modality that is none', cell('claims', 'modality', 'sung'), told('claims', 'modality', 'sung', /asserted/)],
  ['an id in capitals', cell('actors', 'id', 'Ann Li'), told('actors', 'id', 'Ann Li', /lower-case/)],
  ['an id twice', cell('actors', 'id', 'ann', 3), told('actors', 'id', 'ann', /names one thing/, 3)],
  ['no id', cell('claims', 'id', ''), told('claims', 'id', '', /every row has one/)],
  [
    'a claimant that is not there',
    cell('claims', 'claimant', 'carl'),
    told('claims', 'claimant', 'carl', /sheet actors/),
  ],
  [
    'a participant that is not there',
    cell('participants', 'actor', 'carl'),
    told('participants', 'actor', 'carl', /sheet actors/),
  ],
  [
    'a source that is not there',
    cell('relations', 'source', 'carl'),
    told('relations', 'source', 'carl', /sheet actors/),
  ],
  [
    'an article that is not there',
    cell('evidence', 'article', 'a9'),
    told('evidence', 'article', 'a9', /sheet articles/),
  ],
  [
    'a sentence that is not there',
    cell('evidence', 'sentence', 'a1-s9'),
    told('evidence', 'sentence', 'a1-s9', /sheet sentences/),
  ],
  ['evidence of nothing', cell('evidence', 'item', 'third'), told('evidence', 'item', 'third', /sheet events/)],
  ['a hash that is none', cell('evidence', 'sha256', 'abc'), told('evidence', 'sha256', 'abc', /64 figures/)],
  ['a place in words', cell('evidence', 'start', 'ten'), told('evidence', 'start', 'ten', /figures alone/)],
  ['half a place', cell('sentences', 'start', '1.5'), told('sentences', 'start', '1.5', /figures alone/)],
  ['a stretch that ends before it begins', cell('sentences', 'end', '0'), told('sentences', 'end', '0', /just past/)],
  [
    'a number with a comma',
    cell('claims', 'quantity_min', '100.000,5'),
    told('claims', 'quantity_min', '100.000,5', /full stop/),
  ],
  ['a list that is none', cell('claims', 'about', '["ann"'), told('claims', 'about', '["ann"', /\["a", "b"\]/)],
  ['neither yes nor no', cell('actors', 'named', 'perhaps'), told('actors', 'named', 'perhaps', /true or false/)],
  [
    'no words',
    (sheets) => {
      cell('events', 'title_nl', '')(sheets);
      cell('events', 'title_en', '')(sheets);
    },
    told('events', 'title_nl', '', /words in nl or en/),
  ],
];

/** Names of sheets and columns as a Dutch hand writes them, word by word; what is not listed is written alike. */
const dutchWords: Readonly<Record<string, string>> = {
  articles: 'artikelen',
  sentences: 'zinnen',
  actors: 'actoren',
  events: 'gebeurtenissen',
  claims: 'beweringen',
  relations: 'contacten',
  evidence: 'vindplaatsen',
  title: 'titel',
  summary: 'samenvatting',
  name: 'naam',
  date: 'datum',
  said: 'gezegd',
  published: 'verschenen',
  kind: 'soort',
  group: 'groep',
  place: 'plaats',
  claimant: 'spreker',
  about: 'over',
  modality: 'wijze',
  quantity: 'aantal',
  unit: 'eenheid',
  article: 'artikel',
  text: 'tekst',
  language: 'taal',
  version: 'versie',
  start: 'begin',
  end: 'eind',
  length: 'lengte',
  paragraph: 'alinea',
  sign: 'teken',
  proposition: 'inhoud',
  number: 'nummer',
  named: 'genoemd',
};
const inDutch = (name: string): string =>
  name
    .split('_')
    .map((word) => dutchWords[word] ?? word)
    .join('_');

describe('a broken sheet', () => {
  it('is tried in thirty ways and more', () => {
    expect(faults.length).toBeGreaterThanOrEqual(30);
  });

  it.each(faults)(
    'with %s tells where, what was read and what would be right',
    async (_, plant, { right, ...where }) => {
      const sheets = sheetsOf();
      plant(sheets);
      const outcome = await open(sheets);
      expect(outcome.ok).toBe(false);
      if (outcome.ok) return;
      const found = outcome.problems.filter((problem) => problem.right.match(right));
      for (const problem of outcome.problems) {
        for (const words of [problem.wrong, problem.right]) expect(dutchTableFault(words), words).not.toBeNull();
      }
      expect(found, JSON.stringify(outcome.problems)).toContainEqual(expect.objectContaining(where));
    },
  );

  it.each(faults)(
    'with %s tells so by the Dutch names that it has',
    async (_, plant, { right, sheet, column, ...where }) => {
      const sheets = sheetsOf();
      plant(sheets);
      const renamed: Sheets = new Map(
        [...sheets].map(([name, [head = [], ...rows]]) => [inDutch(name), [head.map(inDutch), ...rows]] as const),
      );
      const outcome = await open(renamed);
      expect(outcome.ok).toBe(false);
      if (outcome.ok) return;
      const found = outcome.problems.filter((problem) => problem.right.match(right));
      const named = { sheet: inDutch(sheet), column: column && inDutch(column) };
      expect(found, JSON.stringify(outcome.problems)).toContainEqual(expect.objectContaining({ ...where, ...named }));
    },
  );

  it.each(['dossier', 'articles', 'actors', 'sentences', 'evidence'])(
    'that lacks %s tells which is missing',
    async (name) => {
      const sheets = sheetsOf();
      sheets.delete(name);
      const outcome = await open(sheets);
      expect(!outcome.ok && outcome.problems).toContainEqual(
        expect.objectContaining({ sheet: name, row: null, right: expect.stringContaining(name) }),
      );
    },
  );

  it('whose file could not be read is not called missing', async () => {
    const sheets = sheetsOf();
    const files = [...sheets].map(([name, grid]) => ({ name: `${name}.csv`, bytes: bytesOf(grid) }));
    const told = async (given: typeof files): Promise<string[]> => {
      const outcome = await importTables(given);
      return outcome.ok ? [] : outcome.problems.map(({ sheet, wrong }) => `${sheet} ${wrong}`);
    };
    const odd = files.map((file) =>
      file.name === 'actors.csv' ? { ...file, bytes: new Uint8Array([105, 100, 10, 0xe9, 0xff]) } : file,
    );
    expect(await told(odd)).toEqual(['actors is no text in UTF-8']);
    expect(await told([{ name: 'all.zip', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]) }])).toEqual([
      'all is no archive that can be opened',
    ]);
    // What is missing beside it is told as well.
    expect(await told(odd.filter(({ name }) => name !== 'evidence.csv'))).toEqual([
      'actors is no text in UTF-8',
      'evidence is not there',
    ]);
  });

  it.each([
    ['a file of zeros', new Uint8Array(64), /head|column|add|empty|UTF/],
    ['half an archive', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), /zip of CSV/],
    ['nothing', new Uint8Array(), /head/],
    ['Latin letters of old', new Uint8Array([105, 100, 10, 0xe9, 0xff]), /CSV UTF-8/],
  ])('that is %s is told and not thrown', async (_, bytes, right) => {
    const outcome = await importTables([{ name: 'odd.csv', bytes }]);
    expect(outcome.ok).toBe(false);
    if (!outcome.ok) expect(outcome.problems.map((problem) => problem.right).join()).toMatch(right);
  });
});

describe('a sheet of another hand', () => {
  it('opens with its columns in any order, semicolons, a byte order mark and names in Dutch', async () => {
    const sheets = sheetsOf();
    const dutch: Readonly<Record<string, string>> = {
      title_nl: 'Titel NL',
      date_edtf: 'datum edtf',
      kind: 'Soort',
      claimant: 'spreker',
      participants: 'Deelnemers',
    };
    const turned: Sheets = new Map(
      [...sheets].map(([name, grid]) => {
        const [head = []] = grid;
        const order = head.map((_column, at) => at).reverse();
        const rows = grid.map((row, i) =>
          order.map((at) => (i === 0 ? (dutch[row[at] ?? ''] ?? row[at] ?? '') : (row[at] ?? ''))),
        );
        return [dutch[name] ?? name, rows] as const;
      }),
    );
    const outcome = await open(turned, ';');
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems.slice(0, 5)));
    expect(outcome.unknown).toEqual([]);
    expect(formatDataset(outcome.dataset)).toBe(formatDataset(whole));
  });

  it('keeps what the format has no column or sheet for, and tells of it', async () => {
    const sheets = sheetsOf();
    for (const [i, row] of (sheets.get('events') ?? []).entries()) row.push(i === 0 ? 'my notes' : `note ${i}`);
    sheets.set('budget', [
      ['item', 'sum'],
      ['ink', '3'],
    ]);
    const outcome = await open(sheets);
    expect(outcome.ok).toBe(true);
    expect(outcome.unknown).toEqual([
      { sheet: 'budget', column: 'item', values: new Map([[2, 'ink']]) },
      { sheet: 'budget', column: 'sum', values: new Map([[2, '3']]) },
      {
        sheet: 'events',
        column: 'my notes',
        values: new Map([
          [2, 'note 1'],
          [3, 'note 2'],
        ]),
      },
    ]);
  });
});
