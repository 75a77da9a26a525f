import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openDataset } from '@/dataset/open-dataset';
import { isTables, readTables } from '@/state/open-tables';

const example = readFileSync('public/example-tables.zip');

it('makes a file of tables that the one door opens', async () => {
  const zip = { name: 'example-tables.zip', bytes: example };
  expect(isTables(zip)).toBe(true);
  expect(isTables({ name: 'dataset.json', bytes: new TextEncoder().encode('{}') })).toBe(false);
  const read = await readTables([zip]);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  expect(read.leftOut).toEqual([]);
  const opened = openDataset(new TextDecoder().decode(read.bytes));
  expect(opened.ok && opened.dataset.dossier.id).toBe('harbour');
  expect(opened.ok && opened.leftOut).toEqual([]);
});

it('lists what is wrong in tables, and how much more there is', async () => {
  const rows = Array.from({ length: 80 }, (_, i) => `e${i},9/10/2017`).join('\n');
  const read = await readTables([{ name: 'events.csv', bytes: new TextEncoder().encode(`id,date_edtf\n${rows}`) }]);
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.problem).toMatchObject({ cause: 'tables', more: 0, tables: expect.any(Array) });
});
