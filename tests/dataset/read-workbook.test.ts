import { csvParseRows } from 'd3-dsv';
import { expect, it } from 'vitest';
import { exportCsv } from '@/dataset/export-csv';
import { exportTables } from '@/dataset/export-tables';
import { formatDataset } from '@/dataset/format-dataset';
import { importTables } from '@/dataset/import-tables';
import { workbookOf } from '../fixtures/workbook';
import { record } from './export-fixture';

const sheets = () =>
  new Map(exportTables(record).map((table) => [table.name, csvParseRows(exportCsv(table))] as const));

it('opens the record from a workbook as the same bytes', async () => {
  const outcome = await importTables([{ name: 'record.xlsx', bytes: workbookOf(sheets()) }]);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems.slice(0, 5)));
  expect(formatDataset(outcome.dataset)).toBe(formatDataset(record));
});

it('takes a day of the spreadsheet for a day, and asks where it may have been a month', async () => {
  const given = sheets();
  const grid = given.get('events') ?? [];
  const at = grid[0]?.indexOf('date_edtf') ?? -1;
  const [, first = [], second = []] = grid;
  first[at] = 'date:44562';
  second[at] = 'date:44573';
  const outcome = await importTables([{ name: 'record.xlsx', bytes: workbookOf(given) }]);
  expect(outcome.ok).toBe(false);
  if (outcome.ok) return;
  expect(outcome.problems).toEqual([
    expect.objectContaining({
      sheet: 'events',
      row: 2,
      column: 'date_edtf',
      read: '2022-01-01',
      right: expect.stringContaining('2022-01-01 or 2022-01'),
    }),
  ]);
});

it('tells what is no workbook', async () => {
  const outcome = await importTables([{ name: 'odd.xlsx', bytes: new Uint8Array([0x50, 0x4b, 1, 2, 3]) }]);
  expect(!outcome.ok && outcome.problems[0]?.right).toContain('CSV UTF-8');
});
