import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { anchorsIn } from '@/annotate/authored-item';
import { decodeDataset } from '@/dataset/decode';
import type { Dataset } from '@/dataset/format';
import { openPatched } from '@/dataset/open-patches';
import type { Change } from '@/dataset/patch';
import { standingOf } from '@/dataset/patch-standing';
import { readPatch } from '@/dataset/read-patch';
import { commandWords } from '@/i18n/command-words';
import { compile } from './compile';
import { givenPatch } from './given-file';
import { patchYaml } from './patch-yaml';
import { formatProblem } from './problem';
import { Refusal, runCommand } from './run-command';

const usual = { articles: '../shared/articles', data: 'data' };

const usage = `usage: npm run patch -- FILE [--data DIR] [--articles DIR] [--check]
  writes the corrections of a patch file into the YAML of ${usual.data}/, with its comments; then run npm run compile
  --data      what is corrected (${usual.data})
  --articles  the articles' own texts (${usual.articles} where it is there); new evidence needs them
  --check     write nothing; tell what would be written`;

const nameOf = ({ kind, id, field }: Change): string => `${kind} ${id} ${field === '*' ? '' : field}`.trim();

const compiled = (data: string, articles: string | null): Dataset => {
  const outcome = compile({ data, articles });
  if ('problems' in outcome) throw new Refusal(outcome.problems.map(formatProblem).join('\n'));
  const decoded = decodeDataset(outcome.outputs.dataset);
  if (!decoded.ok) throw new Refusal(decoded.problem.detail);
  return decoded.dataset;
};

const yamlFiles = (data: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(data, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(data, name), 'utf8')]),
  );

const textsOf = (data: string, articles: string | null): ReadonlyMap<string, string> =>
  new Map(
    [...yamlFiles(data)].flatMap(([name, text]) => {
      const [, id] = /^articles\/(.+)\.yaml$/.exec(name) ?? [];
      const file = /^file: *(\S+)/m.exec(text)?.[1];
      const full = articles === null || file === undefined ? null : path.join(articles, file);
      return id !== undefined && full !== null && existsSync(full) ? [[id, readFileSync(full, 'utf8')] as const] : [];
    }),
  );

/** What is written compiles, and compiles to what was asked for: tried on a copy before a file is touched. */
function tryOut(data: string, articles: string | null, files: ReadonlyMap<string, string>, changes: readonly Change[]) {
  const copy = mkdtempSync(path.join(tmpdir(), 'aanloop-patch-'));
  try {
    cpSync(data, copy, { recursive: true });
    for (const [name, text] of files) writeFileSync(path.join(copy, name), text);
    const dataset = compiled(copy, articles);
    const undone = changes.filter((change) => standingOf(dataset, change).is !== 'done');
    if (undone.length > 0)
      throw new Refusal(undone.map((one) => `${nameOf(one)}: cannot be written in YAML`).join('\n'));
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function run(): undefined {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: usual.data },
      articles: { type: 'string' },
      check: { type: 'boolean', default: false },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error('name one patch file');
  const { data } = values;
  const articles = values.articles ?? (existsSync(usual.articles) ? usual.articles : null);
  const read = readPatch(givenPatch(file));
  if (!read.ok) throw new Refusal(`${file}: ${commandWords.correction[read.cause]} ${read.detail}`.trim());
  const { patch } = read;
  const base = compiled(data, articles);
  if (patch.dossier.id !== base.dossier.id)
    throw new Refusal(`${file} is about dossier ${patch.dossier.id}; ${data} is ${base.dossier.id}`);
  if (patch.dossier.version !== base.dossier.version)
    console.log(`written for version ${patch.dossier.version}; ${data} is ${base.dossier.version}`);
  const { dataset, made, notMade } = openPatched(base, patch.changes);
  const wrong = notMade.map(
    (one) =>
      `${nameOf(one.change)}: ${one.why}${'detail' in one ? `: ${one.detail}` : 'found' in one ? `: there stands ${JSON.stringify(one.found)}` : ''}`,
  );
  if (wrong.length > 0) throw new Refusal(`${wrong.join('\n')}\nnothing is written`);
  const { files, refused } = patchYaml(
    yamlFiles(data),
    base,
    dataset,
    made,
    anchorsIn(dataset, textsOf(data, articles)),
  );
  if (refused.length > 0) throw new Refusal(`${refused.join('\n')}\nnothing is written`);
  tryOut(data, articles, files, made);
  for (const [name, text] of files) if (!values.check) writeFileSync(path.join(data, name), text);
  for (const change of made) console.log(`${nameOf(change)}: ${change.reason}`);
  const names = [...files.keys()].map((name) => path.posix.join(data, name)).join(', ');
  console.log(made.length === 0 ? 'nothing to change' : `${values.check ? 'would change' : 'changed'} ${names}`);
  if (made.length > 0 && !values.check) console.log('then run npm run compile');
}

await runCommand(run, usage);
