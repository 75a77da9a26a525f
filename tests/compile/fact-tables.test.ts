import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, it } from 'vitest';
import { readFacts, writeFacts } from '@/compile/fact-manifest';
import { factTables, tableColumns } from '@/compile/fact-tables';
import type { Dataset } from '@/dataset/format';

const record = JSON.parse(readFileSync('public/dataset.json', 'utf8')) as Dataset;
const folder = mkdtempSync(path.join(tmpdir(), 'facts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rowsOf = async (bytes: Uint8Array): Promise<Record<string, unknown>[]> =>
  parquetReadObjects({ file: bytes.buffer as ArrayBuffer });

describe('the tables of facts', () => {
  it('are the same bytes for the same dossier', () => {
    const again = factTables(structuredClone(record));
    for (const [i, { name, bytes }] of factTables(record).entries()) {
      expect(Buffer.compare(bytes, again[i]?.bytes ?? new Uint8Array()), name).toBe(0);
    }
  });

  it('hold every item, actor and article, each with all its columns', async () => {
    for (const { name, rows, bytes } of factTables(record)) {
      const read = await rowsOf(bytes);
      expect(read).toHaveLength(rows);
      expect(Object.keys(read[0] ?? {})).toEqual(tableColumns[name].map((column) => column.name));
    }
    const [facts, items] = factTables(record);
    const ids = new Set((await rowsOf(facts?.bytes ?? new Uint8Array())).map(({ id }) => id));
    expect(ids.size).toBe(record.events.length + record.claims.length + record.relations.length);
    const held = new Set((await rowsOf(items?.bytes ?? new Uint8Array())).map(({ id }) => id));
    expect(held.size).toBe(ids.size + record.actors.length);
  });

  it('are told by their manifest, and refused when they are not what it says', () => {
    const written = writeFacts(record, folder);
    expect(readFacts(folder)).toEqual(written);
    const file = path.join(folder, written.tables.facts.file);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.with(60, (bytes[60] ?? 0) ^ 1));
    expect(() => readFacts(folder)).toThrow('facts.parquet is not the file that facts.json names');
  });
});
