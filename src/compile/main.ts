import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { mostClaims } from '@/dataset/fact-manifest';
import type { Dataset } from '@/dataset/format';
import { compile, type Outputs } from './compile';
import { dossierPaths, ownArticles, ownData } from './dossier-paths';
import type { FactFileContent } from './fact-manifest';
import { formatProblem } from './problem';
import { runCommand } from './run-command';

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
      help: { type: 'boolean', default: false },
    },
  });
  const { articles, out } = dossierPaths(values.data, values);
  for (const folder of [values.data, ...(articles === null ? [] : [articles])]) {
    if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`);
  }
  return { ...values, articles, out };
}

const datasetFiles = async (text: string, file: string): Promise<FactFileContent[]> => {
  const dataset = JSON.parse(text) as Dataset;
  if (dataset.claims.length <= mostClaims) return [{ file, content: text }];
  console.log(`${dataset.claims.length} claims: written as tables, with ${file} to name them`);
  // What writes tables is read for them alone.
  const { largeDossierFiles } = await import('./fact-manifest');
  return largeDossierFiles(dataset, file);
};

const filesOf = async (outputs: Outputs, data: string, out: string): Promise<FactFileContent[]> => [
  ...(await datasetFiles(outputs.dataset, path.join(out, 'dataset.json'))),
  { file: path.join(out, 'dataset.schema.json'), content: outputs.schema },
  { file: path.join(data, 'anchors.lock.json'), content: outputs.lock },
];

const differs = ({ file, content }: FactFileContent): boolean =>
  !existsSync(file) || !readFileSync(file).equals(Buffer.from(content));

async function run(): Promise<number> {
  const { data, out, articles, check, help } = readOptions();
  if (help) {
    console.log(usage);
    return 0;
  }
  const outcome = compile({ data, articles });
  if ('problems' in outcome) {
    for (const problem of outcome.problems) console.error(formatProblem(problem));
    const { length } = outcome.problems;
    console.error(`${length} ${length === 1 ? 'problem' : 'problems'}; nothing is written`);
    return 1;
  }
  const changed = (await filesOf(outcome.outputs, data, out)).filter(differs);
  const source = articles === null ? 'by the lock' : `with the articles in ${articles}`;
  if (check) {
    for (const { file } of changed) console.error(`${file} is not what ${data} compiles to; run npm run compile`);
    if (changed.length === 0) console.log(`up to date (${source})`);
    return changed.length === 0 ? 0 : 1;
  }
  for (const { file, content } of changed) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  console.log(
    `compiled ${source}: ${changed.length === 0 ? 'nothing changed' : changed.map(({ file }) => file).join(', ')}`,
  );
  return 0;
}

await runCommand(run, usage);
