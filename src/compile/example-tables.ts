import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { exportTablesZip } from '@/dataset/export-tables-zip';
import { openDataset } from '@/dataset/open-dataset';
import { compile } from './compile';
import { runCommand } from './run-command';

/** A small invented dossier, whose tables show how a sheet is filled in. */
const example = path.join('tests', 'fixtures', 'dossiers', 'harbour');

/** The tables of the example, as the page about the data serves them. */
export function exampleTables(): Uint8Array<ArrayBuffer> {
  const outcome = compile({ data: example, articles: path.join(example, 'texts') });
  if ('problems' in outcome) throw new Error(`${example} does not compile: ${outcome.problems[0]?.wrong}`);
  const opened = openDataset(outcome.outputs.dataset);
  if (!opened.ok) throw new Error(opened.problem.detail);
  return exportTablesZip(opened.dataset);
}

const usage = `usage: npm run example
  writes public/example-tables.zip anew from the dossier of ${example}`;

function run(): undefined {
  parseArgs();
  writeFileSync(path.join('public', 'example-tables.zip'), exampleTables());
}

if (import.meta.main) await runCommand(run, usage);
