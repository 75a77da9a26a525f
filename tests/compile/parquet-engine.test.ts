import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateDossier } from '@/compile/generate-dossier';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { readParquet } from '@/dataset/read-parquet';
import type { Engine } from '@/query/engine';
import { factOverviewOf } from '@/query/fact-overview';
import { sqlDossierOf } from '@/query/line-engine';
import { project } from '@/query/project';
import { emptyQuery, type Query } from '@/query/query';
import { type ReadTables, tableEngine } from '@/query/table-engine';
import { type FactBytes, tablesInMemory } from '../fixtures/tables-in-memory';
import { engineContract } from '../query/engine-contract';

/** Tables in memory, with how much of them was asked for. */
const inMemory = (files: readonly FactBytes[]): { tables: ReadTables; fetched: () => number } => {
  let fetched = 0;
  const tables = Object.fromEntries(
    files.map(({ name, rows, latest, bytes }) => {
      const read = (start: number, end: number): Promise<ArrayBuffer> => {
        fetched += end - start;
        return Promise.resolve(bytes.slice(start, end).buffer);
      };
      return [name, { rows, latest, column: readParquet({ bytes: bytes.length, read }) }];
    }),
  ) as unknown as ReadTables;
  return { tables, fetched: () => fetched };
};

const written = new WeakMap<Dataset, readonly FactBytes[]>();
/** Tables take seconds to write. */
const filesOf = (dataset: Dataset): readonly FactBytes[] => {
  const files = written.get(dataset) ?? tablesInMemory(dataset);
  written.set(dataset, files);
  return files;
};

const engineOf = (dataset: Dataset): { engine: Engine } => ({
  engine: tableEngine(inMemory(filesOf(dataset)).tables, sqlDossierOf(dataset.dossier)),
});

describe('the engine of the page over the Parquet files of our record', () => {
  engineContract(JSON.parse(readFileSync('public/dataset.json', 'utf8')) as Dataset, engineOf, {
    questions: 200,
    words: ['biden', 'troepen', 'sanctions', 'poetin putin', '100.000'],
    model: 'naive',
  });
});

describe('the engine of the page over the Parquet files of some thousands', () => {
  const dataset = generateDossier({ claims: 3000, seed: 3 });
  engineContract(dataset, engineOf, { questions: 15, words: ['bewering 12', 'actor-3', 'event'], model: 'plain' });

  it('tells what is found in the order in which a database tells it, also where as many words were said', async () => {
    const found = await engineOf(dataset).engine.search('bewering', { asof: null });
    const told = found.map(({ score, kind, id }) => ({ score, key: `${kind} ${id}` }));
    expect(told.length).toBeGreaterThan(100);
    expect(new Set(told.map(({ score }) => score)).size).toBeLessThan(told.length / 2);
    expect(told).toEqual(told.toSorted((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1)));
  });

  it('fetches what it is asked for and no more', async () => {
    const files = filesOf(dataset);
    const { tables, fetched } = inMemory(files);
    const engine = tableEngine(tables, sqlDossierOf(dataset.dossier));
    const whole = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const { totals, kept } = await engine.answer(emptyQuery, ['totals']);
    expect(totals).toEqual(project(indexDataset(dataset), emptyQuery).totals);
    const first = fetched();
    expect(first).toBeLessThan(whole / 4);
    await kept.claims.rows(0, 10);
    await kept.claims.rows(10, 10);
    expect(fetched()).toBeLessThan(whole / 2);
    const before = fetched();
    await engine.answer({ ...emptyQuery, to: 18_850 }, ['totals']);
    expect(fetched()).toBe(before);
  });

  it('shows the first rows of what its manifest has told without counting anything', async () => {
    const files = filesOf(dataset);
    const { tables, fetched } = inMemory(files);
    const index = indexDataset(dataset);
    const scanned: number[] = [];
    const engine = tableEngine(tables, sqlDossierOf(dataset.dossier), {
      overview: factOverviewOf(index),
      onScan: (rows) => scanned.push(rows),
    });
    const { totals, kept } = await engine.answer(emptyQuery, ['totals', 'kept']);
    expect(totals).toEqual(project(index, emptyQuery).totals);
    expect(fetched()).toBe(0);
    const wanted = project(index, emptyQuery).kept.claims.rows(20, 9);
    const rows = await kept.claims.rows(20, 9);
    expect(rows).toEqual(wanted);
    expect(scanned).toEqual([]);
    // Asked once more for it when everything was read, it says the same.
    await engine.answer({ ...emptyQuery, kinds: ['troops'] });
    expect(await (await engine.answer(emptyQuery)).kept.claims.rows(20, 9)).toEqual(wanted);
  });

  it('gives rows with all that they can be filtered by, of any question', async () => {
    const engine = engineOf(dataset).engine;
    const index = indexDataset(dataset);
    const query: Query = { ...emptyQuery, kinds: ['troops', 'denial'], from: index.period.from + 30, clock: 'said' };
    const wanted = project(index, query).kept.claims.rows(3, 5);
    // The first of them before the columns of all facets were read, the second after.
    expect(await (await engine.answer(query, ['totals'])).kept.claims.rows(3, 5)).toEqual(wanted);
    expect(await (await engine.answer(query)).kept.claims.rows(3, 5)).toEqual(wanted);
  });

  it('goes through what a step of the brush passes over, and through no more', async () => {
    let gone = 0;
    const engine = tableEngine(inMemory(filesOf(dataset)).tables, sqlDossierOf(dataset.dossier), {
      onScan: (rows) => {
        gone += rows;
      },
    });
    const { from, to } = indexDataset(dataset).period;
    const middle = Math.round((from + to) / 2);
    const query: Query = { ...emptyQuery, kinds: ['troops'], from: middle - 40, to: middle };
    await engine.answer(query);
    const all = gone;
    expect(all).toBeGreaterThan(dataset.claims.length);
    for (const day of [1, 2, 3]) await engine.answer({ ...query, to: middle + day });
    expect(gone - all).toBeGreaterThan(0);
    expect(gone - all).toBeLessThan(all / 20);
  });
});
