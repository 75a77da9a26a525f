import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { generateDossier } from '@/compile/generate-dossier';
import type { Dataset } from '@/dataset/format';
import { type DatasetIndex, indexDataset } from '@/dataset/index-dataset';
import { Answer } from '@/query/answer';
import { columnsOf } from '@/query/columns';
import { facetNames } from '@/query/facets';
import { emptyQuery, type Query } from '@/query/query';
import { tableNames } from '@/query/scope';
import { plainAnswer } from '../query/plain-answer';
import { CrossfilterAnswer } from './crossfilter-answer';

/** Times the engine against crossfilter2 and the plain model, in turn, after holding their answers equal. */
const record = path.join(import.meta.dirname, '..', '..', 'public', 'dataset.json');
const sizes: readonly (readonly [string, () => Dataset])[] = [
  ['139', () => JSON.parse(readFileSync(record, 'utf8')) as Dataset],
  ['1,000', () => generateDossier({ claims: 1_000, seed: 1 })],
  ['10,000', () => generateDossier({ claims: 10_000, seed: 1 })],
  ['100,000', () => generateDossier({ claims: 100_000, seed: 1 })],
];
/** Small dossiers take so little that only a warm machine shows it. */
const roundsOf = (claims: number): number => Math.max(7, Math.min(300, Math.round(100_000 / claims)));

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const timed = (work: () => void): number => {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

/** The columns of the engine and what one question adds, byte by byte; the heap around them comes on top. */
const bytesOf = ({ scope }: Answer): number => {
  const arrays = tableNames.flatMap((name) => {
    const { dates, misses } = scope.parts[name];
    const { offsets, slots, size } = scope.columns[name];
    const { start, end, byStart, byEnd } = dates;
    const held = [offsets, slots, start, end, byStart.items, byStart.days, byEnd.items, byEnd.days, misses];
    // A sweep has a byte for each item and two counts for each slot.
    return [...held.map(({ byteLength }) => byteLength), misses.length, size * 8];
  });
  return arrays.reduce((sum, bytes) => sum + bytes, 0);
};

const bytesNow = (): number => {
  for (let i = 0; i < 3; i++) (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** A hand that draws a range of three weeks through the two months in which most happens, day by day and both ends at once. */
const brushSteps = ({ dataset, period: { from: first, to: last } }: DatasetIndex): Query[] => {
  const { start } = columnsOf(indexDataset(dataset)).claims.datesOn('event');
  const perDay = new Map<number, number>();
  for (const day of start) if (day >= first && day <= last) perDay.set(day, (perDay.get(day) ?? 0) + 1);
  const [busiest] = [...perDay].sort(([, a], [, b]) => b - a)[0] ?? [first];
  return Array.from({ length: 60 }, (_, i) => busiest - 40 + i)
    .filter((day) => day >= first && day + 21 <= last)
    .map((day) => ({ ...emptyQuery, from: day, to: day + 21 }));
};

/** Values of several facets switched on and off under a range. */
const toggleSteps = (index: DatasetIndex): Query[] => {
  const [middle] = brushSteps(index).slice(10);
  const base = middle ?? emptyQuery;
  const [some] = index.dataset.claims;
  const actor = index.dataset.actors[0]?.id ?? '';
  return [
    { ...base, kinds: ['troops'] },
    { ...base, kinds: ['troops', 'sanctions'] },
    { ...base, kinds: ['troops', 'sanctions'], actors: [actor] },
    { ...base, actors: [actor] },
    { ...base, actors: [actor], modalities: ['asserted'] },
    { ...base, modalities: ['asserted'] },
    { ...base, modalities: ['asserted'], articles: [some?.reports[0]?.article ?? ''] },
    base,
  ];
};

const isEqual = (index: DatasetIndex, query: Query, other: CrossfilterAnswer): boolean => {
  const answer = new Answer(index, query);
  const plain = plainAnswer(index, query);
  const sum = (['events', 'claims'] as const).map((name) => answer.total(name));
  const total = {
    certain: sum.reduce((left, { certain }) => left + certain, 0),
    possible: sum.reduce((left, { possible }) => left + possible, 0),
  };
  return (
    isDeepStrictEqual(answer.total('events'), plain.totals.events) &&
    isDeepStrictEqual(answer.countsOf(['relations'], 'edge'), plain.edges) &&
    isDeepStrictEqual(answer.countsOf(['relations'], 'edge'), other.edges()) &&
    isDeepStrictEqual(total, other.total()) &&
    facetNames.every(
      (name) =>
        isDeepStrictEqual(answer.countsOf(['events', 'claims'], name), plain.facets[name]) &&
        isDeepStrictEqual(plain.facets[name], other.facet(name)),
    )
  );
};

/** Median time of a step for each of the three. They draw the whole way in turn, as a hand does with any of them. */
const race = (index: DatasetIndex, steps: readonly Query[], other: CrossfilterAnswer) => {
  const rounds = roundsOf(index.dataset.claims.length);
  const times = { engine: [] as number[], crossfilter: [] as number[], plain: [] as number[] };
  let last: Query | null = null;
  for (let round = 0; round <= rounds; round++) {
    const engine = steps.map((query) => timed(() => void new Answer(index, query)));
    const crossfilter = steps.map((query) => {
      const before = last;
      last = query;
      return timed(() => other.ask(query, before));
    });
    // The first round warms up, and the first step comes from elsewhere.
    if (round === 0) continue;
    times.engine.push(...engine.slice(1));
    times.crossfilter.push(...crossfilter.slice(1));
    if (round > 1) continue;
    for (const query of steps.slice(1, 4)) times.plain.push(timed(() => void plainAnswer(index, query)));
  }
  return { engine: median(times.engine), crossfilter: median(times.crossfilter), plain: median(times.plain) };
};

const ratio = (a: number, b: number): string => `${(a / b).toFixed(a / b < 10 ? 1 : 0)}×`;
const ms = (value: number): string =>
  value < 1 ? `${(value * 1000).toFixed(value < 0.01 ? 1 : 0)} µs` : `${value.toFixed(value < 100 ? 1 : 0)} ms`;
const mb = (value: number): string => `${(value / 1e6).toFixed(1)} MB`;

/** What one process finds for one size. */
interface Found {
  readonly lines: readonly string[];
  readonly memory: string;
}

const measure = (name: string, make: () => Dataset): Found => {
  const index = indexDataset(make());
  // Words and articles are indexed for all three alike.
  plainAnswer(index, emptyQuery);
  const empty = bytesNow();
  const first = new Answer(index, emptyQuery);
  const withEngine = bytesNow();
  const other = new CrossfilterAnswer(index);
  const withBoth = bytesNow();
  if (first.total('claims').certain === 0) throw new Error('Nothing is counted.');
  const [brush, toggles] = [brushSteps(index), toggleSteps(index)];
  let last: Query | null = null;
  for (const query of [...brush.slice(0, 3), ...toggles]) {
    other.ask(query, last);
    last = query;
    if (!isEqual(index, query, other))
      throw new Error(`The answers differ at ${name} claims: ${JSON.stringify(query)}`);
  }
  const lines = (
    [
      ['brush', brush],
      ['toggle', toggles],
    ] as const
  ).map(([step, steps]) => {
    const { engine, crossfilter, plain } = race(index, steps, other);
    return `| ${name} | ${step} | ${ms(engine)} | ${ms(crossfilter)} | ${ms(plain)} | ${ratio(crossfilter, engine)} | ${ratio(plain, engine)} |`;
  });
  // Rubbish of what came before may be cleared in between; the columns are there for certain.
  const [engine, crossfilter] = [Math.max(withEngine - empty, bytesOf(first)), withBoth - withEngine];
  return { lines, memory: `| ${name} | ${mb(engine)} | ${mb(crossfilter)} | ${ratio(crossfilter, engine)} |` };
};

const [asked] = process.argv.slice(2);
const own = sizes.find(([name]) => name === asked);
if (own) console.log(JSON.stringify(measure(...own)));
else {
  // Each size in a process of its own: what one leaves behind is no weight of the next.
  const found = sizes.map(([name]): Found => {
    const { stdout, status } = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (status !== 0) throw new Error(`The run at ${name} claims failed.`);
    return JSON.parse(stdout) as Found;
  });
  console.log('| claims | step | engine | crossfilter2 | plain model | crossfilter2 / engine | plain / engine |');
  console.log('|---|---|---|---|---|---|---|');
  for (const { lines } of found) for (const line of lines) console.log(line);
  console.log('\n| claims | engine holds | crossfilter2 holds | ratio |\n|---|---|---|---|');
  for (const { memory } of found) console.log(memory);
}
