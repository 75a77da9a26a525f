import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { generateDossier } from '@/compile/generate-dossier';
import type { Dataset } from '@/dataset/format';
import { type DatasetIndex, indexDataset } from '@/dataset/index-dataset';
import { formatDay, parseDay } from '@/domain/day';
import { Answer } from '@/query/answer';
import { facetNames } from '@/query/facets';
import { emptyQuery, type Query } from '@/query/query';
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
const rounds = 5;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const timed = (work: () => void): number => {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

const bytesNow = (): number => {
  for (let i = 0; i < 3; i++) (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** A hand that draws a range of three weeks through the whole period, day by day. */
const brushSteps = ({ dataset }: DatasetIndex): Query[] => {
  const first = parseDay(dataset.dossier.period.start) ?? 0;
  const last = parseDay(dataset.dossier.period.end) ?? first;
  const steps: Query[] = [];
  for (let day = first; day + 21 <= last && steps.length < 60; day++)
    steps.push({ ...emptyQuery, from: formatDay(day), to: formatDay(day + 21) });
  return steps;
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

/** Median time of a step for each of the three, asked in turn. */
const race = (index: DatasetIndex, steps: readonly Query[], other: CrossfilterAnswer, plainEvery: number) => {
  const times = { engine: [] as number[], crossfilter: [] as number[], plain: [] as number[] };
  let last: Query | null = null;
  for (let round = 0; round <= rounds; round++) {
    for (const [i, query] of steps.entries()) {
      const engine = timed(() => void new Answer(index, query));
      const crossfilter = timed(() => other.ask(query, last));
      last = query;
      const plain = round === 1 && i % plainEvery === 0 ? timed(() => void plainAnswer(index, query)) : null;
      // The first round warms up, and the first step comes from elsewhere.
      if (round === 0 || i === 0) continue;
      times.engine.push(engine);
      times.crossfilter.push(crossfilter);
      if (plain !== null) times.plain.push(plain);
    }
  }
  return { engine: median(times.engine), crossfilter: median(times.crossfilter), plain: median(times.plain) };
};

const ratio = (a: number, b: number): string => `${(a / b).toFixed(a / b < 10 ? 1 : 0)}×`;
const ms = (value: number): string => `${value.toFixed(value < 1 ? 3 : 1)} ms`;
const mb = (value: number): string => `${(value / 1e6).toFixed(1)} MB`;

console.log('| claims | step | engine | crossfilter2 | plain | crossfilter2 / engine | plain / engine |');
console.log('|---|---|---|---|---|---|---|');
const memory: string[] = [];
for (const [name, make] of sizes) {
  const index = indexDataset(make());
  const empty = bytesNow();
  const first = new Answer(index, emptyQuery);
  const withEngine = bytesNow();
  const other = new CrossfilterAnswer(index);
  const withBoth = bytesNow();
  memory.push(
    `| ${name} | ${mb(withEngine - empty)} | ${mb(withBoth - withEngine)} | ${ratio(withBoth - withEngine, withEngine - empty)} |`,
  );
  if (first.total('claims').certain === 0) throw new Error('Nothing is counted.');
  const [brush, toggles] = [brushSteps(index), toggleSteps(index)];
  let last: Query | null = null;
  for (const query of [...brush.slice(0, 3), ...toggles]) {
    other.ask(query, last);
    last = query;
    if (!isEqual(index, query, other))
      throw new Error(`The answers differ at ${name} claims: ${JSON.stringify(query)}`);
  }
  for (const [step, steps] of [
    ['brush', brush],
    ['toggle', toggles],
  ] as const) {
    const { engine, crossfilter, plain } = race(index, steps, other, Math.ceil(steps.length / 4) - 1 || 1);
    console.log(
      `| ${name} | ${step} | ${ms(engine)} | ${ms(crossfilter)} | ${ms(plain)} | ${ratio(crossfilter, engine)} | ${ratio(plain, engine)} |`,
    );
  }
}
console.log('\n| claims | engine holds | crossfilter2 holds | ratio |\n|---|---|---|---|');
for (const line of memory) console.log(line);
