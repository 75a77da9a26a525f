import { existsSync, mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { admitDataset } from '@/dataset/admit-dataset';
import { withLanguages } from '@/dataset/complete-texts';
import { datasetSchema } from '@/dataset/dataset-schema';
import { factTableNames } from '@/dataset/fact-manifest';
import type { Dataset } from '@/dataset/format';
import { compile } from './compile';
import { writeFacts } from './fact-manifest';
import { givenJson } from './given-file';
import { formatProblem } from './problem';
import { Refusal, runCommand } from './run-command';

const usage = `usage: npm run facts -- (--data DIR [--articles DIR] | --dataset FILE) --out DIR
  --data      a folder of authored data, compiled first
  --articles  the articles' own texts, where they are at hand
  --dataset   a compiled dataset, of any size
  --out       where facts.json and its tables go`;

/** The limits of a browser do not hold here; references that lead nowhere are left out and told, as they are there. */
const readDataset = (file: string): Dataset => {
  const read = datasetSchema.safeParse(givenJson(file));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Refusal(`${file} is no dataset: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const { dataset, leftOut } = admitDataset(read.data as Dataset);
  for (const { at, reason, name } of leftOut) console.error(`${at}: left out, ${reason} ${name}`);
  return withLanguages(dataset);
};

const compileData = (data: string, articles: string | null): Dataset => {
  const outcome = compile({ data, articles });
  if ('outputs' in outcome) return JSON.parse(outcome.outputs.dataset) as Dataset;
  for (const problem of outcome.problems) console.error(formatProblem(problem));
  throw new Refusal(`${data} does not compile; nothing is written`);
};

function run(): undefined {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      articles: { type: 'string' },
      dataset: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const { data, dataset: file, articles, out } = values;
  if (out === undefined || (data === undefined) === (file === undefined))
    throw new Error('--out, and one of --data and --dataset, are needed');
  for (const given of [data, file, articles]) {
    if (given !== undefined && !existsSync(given)) throw new Refusal(`there is no ${given}`);
  }
  const dataset = file === undefined ? compileData(data ?? '', articles ?? null) : readDataset(file);
  mkdirSync(out, { recursive: true });
  const { tables } = writeFacts(dataset, out);
  for (const name of factTableNames) {
    const { file: written, rows, bytes } = tables[name];
    console.log(`${written.padEnd(18)} ${String(rows).padStart(10)} rows ${String(bytes).padStart(12)} bytes`);
  }
}

await runCommand(run, usage);
