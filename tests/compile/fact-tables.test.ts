import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, it } from 'vitest';
import { readFacts, writeFacts } from '@/compile/fact-manifest';
import { tableColumns } from '@/compile/fact-tables';
import type { Dataset } from '@/dataset/format';
import { tablesInMemory } from '../fixtures/tables-in-memory';

const record = JSON.parse(readFileSync('public/dataset.json', 'utf8')) as Dataset;
const folder = mkdtempSync(path.join(tmpdir(), 'facts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rowsOf = async (bytes: Uint8Array): Promise<Record<string, unknown>[]> =>
  parquetReadObjects({ file: bytes.buffer as ArrayBuffer });

describe('the tables of facts', () => {
  it('are the same bytes for the same dossier', () => {
    const again = tablesInMemory(structuredClone(record));
    for (const [i, { name, bytes }] of tablesInMemory(record).entries()) {
      expect(Buffer.compare(bytes, again[i]?.bytes ?? new Uint8Array()), name).toBe(0);
    }
  });

  it('hold every item, actor and article, each with all its columns', async () => {
    for (const { name, rows, bytes } of tablesInMemory(record)) {
      const read = await rowsOf(bytes);
      expect(read).toHaveLength(rows);
      expect(Object.keys(read[0] ?? {})).toEqual(tableColumns[name].map((column) => column.name));
    }
    const [facts, items] = tablesInMemory(record);
    const ids = new Set((await rowsOf(facts?.bytes ?? new Uint8Array())).map(({ id }) => id));
    expect(ids.size).toBe(record.events.length + record.claims.length + record.relations.length);
    const held = new Set((await rowsOf(items?.bytes ?? new Uint8Array())).map(({ id }) => id));
    expect(held.size).toBe(ids.size + record.actors.length);
  });

  it('stand side by side: a row of items tells what the row of facts beside it counts, with the actors between', async () => {
    const [facts, items] = tablesInMemory(record);
    if (!facts || !items) throw new Error('no tables');
    const [counted, told] = [await rowsOf(facts.bytes), await rowsOf(items.bytes)];
    const versionOf = ({ kind, id, known_from, known_until }: Record<string, unknown>) =>
      `${kind} ${id} ${known_from} ${known_until}`;
    expect(items.latest).toBe(facts.latest + record.actors.length);
    expect(told.slice(facts.latest, items.latest).map(({ id }) => id)).toEqual(record.actors.map(({ id }) => id));
    expect([...told.slice(0, facts.latest), ...told.slice(items.latest)].map(versionOf)).toEqual(
      counted.map(versionOf),
    );
    // What holds today stands before what was known earlier.
    const today = counted.map(({ known_until }) => known_until === 2147483647);
    expect(today.indexOf(false)).toBe(facts.latest);
    expect(today.lastIndexOf(true)).toBe(facts.latest - 1);
  });

  it('are told by their manifest, and refused when they are not what it says', () => {
    const written = writeFacts(record, folder);
    expect(readFacts(folder)).toEqual(written);
    for (const { name, bytes } of tablesInMemory(record)) {
      // Written as they are made, they are the same bytes as in memory.
      expect(Buffer.compare(readFileSync(path.join(folder, `${name}.parquet`)), bytes), name).toBe(0);
    }
    const file = path.join(folder, written.tables.facts.file);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.with(60, (bytes[60] ?? 0) ^ 1));
    expect(() => readFacts(folder)).toThrow('facts.parquet is not the file that facts.json names');
  });
});
