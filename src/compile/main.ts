import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Dataset } from '@/dataset/format';
import { tellProgress } from '@/text/tell-progress';
import { compile, compileSteps, type Outputs } from './compile';
import { dossierPaths, ownArticles, ownData } from './dossier-paths';
import { fitsOneFile } from './fits-one-file';
import { formatProblem } from './problem';
import { runCommand } from './run-command';
import { sha256OfFile } from './sha256-of';

const usage = `usage: npm run compile -- [--articles DIR] [--data DIR] [--out DIR] [--check]
  --articles  the articles' own texts (${ownArticles}, for another dossier DIR/texts; where it is not there DIR/anchors.lock.json is taken at its word)
  --data      what is compiled (${ownData})
  --out       where dataset.json and dataset.schema.json go (public, for another dossier DIR itself)
  --check     write nothing; fail if what is on disk differs from what would be written`;

function readOptions() {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string' },
      data: { type: 'string', default: ownData },
      out: { type: 'string' },
      check: { type: 'boolean', default: false },
    },
  });
  const { articles, out } = dossierPaths(values.data, values);
  for (const folder of [values.data, ...(articles === null ? [] : [articles])]) {
    if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`);
  }
  return { ...values, articles, out };
}

/** A file as it is to be; what is large lies elsewhere until then. */
type Output = { readonly file: string } & ({ readonly content: string } | { readonly from: string });

const differs = (output: Output): boolean => {
  if (!existsSync(output.file)) return true;
  if ('content' in output) return readFileSync(output.file, 'utf8') !== output.content;
  return sha256OfFile(output.file) !== sha256OfFile(output.from);
};

const write = (output: Output): void => {
  mkdirSync(path.dirname(output.file), { recursive: true });
  if ('content' in output) writeFileSync(output.file, output.content);
  else copyFileSync(output.from, output.file);
};

/** The dataset as one file, or as tables that are written to a folder first, a group of rows at a time. */
const datasetFiles = async (text: string, out: string, made: string): Promise<Output[]> => {
  const file = path.join(out, 'dataset.json');
  const dataset = JSON.parse(text) as Dataset;
  if (fitsOneFile(dataset, text)) return [{ file, content: text }];
  console.log(`${dataset.claims.length} claims: written as tables, with ${file} to name them`);
  // What writes tables is read for them alone.
  const { writeLargeDossier } = await import('./fact-manifest');
  writeLargeDossier(dataset, path.join(made, 'dataset.json'));
  return readdirSync(made, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .map((from) => ({ file: path.join(out, path.relative(made, from)), from }));
};

const filesOf = async (outputs: Outputs, data: string, out: string, made: string): Promise<Output[]> => [
  ...(await datasetFiles(outputs.dataset, out, made)),
  { file: path.join(out, 'dataset.schema.json'), content: outputs.schema },
  { file: path.join(data, 'anchors.lock.json'), content: outputs.lock },
];

async function run(): Promise<number> {
  const { data, out, articles, check } = readOptions();
  const outcome = compile({ data, articles }, tellProgress('compile', compileSteps));
  if ('problems' in outcome) {
    for (const problem of outcome.problems) console.error(formatProblem(problem));
    const { length } = outcome.problems;
    console.error(`${length} ${length === 1 ? 'problem' : 'problems'}; nothing is written`);
    return 1;
  }
  const source = articles === null ? 'by the lock' : `with the articles in ${articles}`;
  const made = mkdtempSync(path.join(tmpdir(), 'aanloop-tables-'));
  try {
    const changed = (await filesOf(outcome.outputs, data, out, made)).filter(differs);
    if (check) {
      for (const { file } of changed) console.error(`${file} is not what ${data} compiles to; run npm run compile`);
      if (changed.length === 0) console.log(`up to date (${source})`);
      return changed.length === 0 ? 0 : 1;
    }
    for (const output of changed) write(output);
    console.log(
      `compiled ${source}: ${changed.length === 0 ? 'nothing changed' : changed.map(({ file }) => file).join(', ')}`,
    );
    return 0;
  } finally {
    rmSync(made, { recursive: true });
  }
}

await runCommand(run, usage);
