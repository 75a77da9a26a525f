import childProcess, { type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createVitest } from 'vitest/node';
import { type Fault, plant, plantFaults } from './plant-faults.ts';

/**
 * Plants small faults in the parts that must not err, one at a time and in memory only, and runs the tests of the part:
 * a fault that no test sees is a gap. `npm run mutation -- dates --each 200` takes one part and so many faults of it;
 * without a number it takes 60 of each part, the same ones in every run.
 */
const parts: Readonly<Record<string, { readonly files: readonly string[]; readonly tests: readonly string[] }>> = {
  decoder: {
    files: [
      'dataset/decode',
      'dataset/open-dataset',
      'dataset/scan-json',
      'dataset/parse-json',
      'dataset/read-bytes',
      'dataset/file-form',
      'dataset/break-circles',
      'dataset/admit-dates',
      'dataset/admit-claims',
      'dataset/admit-actors',
      'dataset/admit-articles',
    ],
    tests: [
      'dataset/decode',
      'dataset/scan-json',
      'dataset/parse-json',
      'dataset/read-bytes',
      'dataset/admit-dataset',
      'dataset/open-bytes',
      'dataset/load',
    ],
  },
  anchors: {
    files: ['text/parse-anchor', 'text/resolve-anchor', 'text/write-anchor', 'text/segment', 'text/normal-text'],
    tests: ['text/'],
  },
  dates: {
    files: ['domain/day', 'domain/calendar', 'domain/span', 'domain/when', 'compile/edtf-bounds'],
    tests: ['domain/', 'compile/edtf-bounds', 'compile/compile-when'],
  },
  links: {
    files: [
      'state/parse-link',
      'state/format-link',
      'state/link-fields',
      'state/fit-link',
      'state/check-link',
      'state/raw-address',
    ],
    tests: [
      'state/parse-link',
      'state/format-link',
      'state/fit-link',
      'state/check-link',
      'state/golden-links',
      'state/upgrade-link',
      'state/dossier-address',
    ],
  },
  projection: {
    files: ['query/sweep', 'query/scope', 'query/filter', 'query/bin', 'query/clock', 'query/count'],
    tests: ['query/project.test', 'query/bin', 'query/clock', 'query/three-clocks', 'query/question-walk', 'query/row'],
  },
  'known-on': {
    files: ['query/known-on', 'query/known-from', 'query/known-items', 'query/known-index'],
    tests: ['query/known-', 'query/project-changes'],
  },
  matching: {
    files: ['query/match-original', 'query/place-passages', 'query/passage-context'],
    tests: ['query/match-', 'query/place-passages', 'query/passage-context', 'annotate/reopen-anchors'],
  },
  patches: {
    files: [
      'dataset/apply-patch',
      'dataset/compare-patches',
      'dataset/diff-datasets',
      'dataset/patched-items',
      'dataset/patch-standing',
      'dataset/patch',
    ],
    tests: ['dataset/apply-patch', 'dataset/patch-link'],
  },
  annotate: {
    files: [
      'annotate/session',
      'annotate/fill-form',
      'annotate/save-form',
      'annotate/date-form',
      'annotate/evidence-at',
      'annotate/make-actor',
      'annotate/make-event',
      'annotate/make-claim',
      'annotate/make-relation',
      'annotate/prefill-relation',
      'annotate/entries',
      'annotate/take-entry',
      'annotate/selection',
      'annotate/patch-of-session',
      'annotate/finish-dossier',
    ],
    tests: ['annotate/'],
  },
};

const root = path.join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  options: { each: { type: 'string', default: '60' } },
  allowPositionals: true,
});
const each = Number(values.each);
const names = positionals.length > 0 ? positionals : Object.keys(parts);
const strange = names.filter((name) => !(name in parts));
if (strange.length > 0) throw new Error(`no part ${strange.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
if (!(each >= 1)) throw new Error('--each takes how many faults of each part are planted');
const least = 0.85;

/** So many of a list, spread over it evenly: the same in every run. */
const spread = <T>(all: readonly T[], count: number): T[] =>
  all.length <= count
    ? [...all]
    : Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)] as T);

interface Planted {
  readonly file: string;
  readonly source: string;
  readonly fault: Fault;
}

// The processes that run the tests: a fault may make a loop endless, and no time limit within it ends that.
const workers = new Set<ChildProcess>();
const { fork } = childProcess;
Object.assign(childProcess, {
  fork: (...given: Parameters<typeof fork>): ChildProcess => {
    const worker = fork(...given);
    workers.add(worker);
    worker.once('exit', () => workers.delete(worker));
    return worker;
  },
});
syncBuiltinESMExports();

const vitest = await createVitest('test', {
  config: path.join(import.meta.dirname, 'mutation-config.ts'),
  watch: false,
  reporters: [],
  silent: true,
  bail: 1,
});

const said: string[] = [];
let [all, seen] = [0, 0];
for (const name of names) {
  const { files = [], tests = [] } = parts[name] ?? {};
  const specifications = (await vitest.globTestSpecifications([])).filter(({ moduleId }) =>
    tests.some((test) => path.relative(path.join(root, 'tests'), moduleId).startsWith(test)),
  );
  const passes = async (most = 600_000): Promise<boolean> => {
    vitest.state.clearErrors();
    const net = setTimeout(() => {
      for (const worker of workers) worker.kill('SIGKILL');
    }, most);
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
    clearTimeout(net);
    globalThis.testCosts ??= new Map(testModules.map((module) => [module.moduleId, module.diagnostic().duration]));
    return unhandledErrors.length === 0 && testModules.every((module) => module.ok());
  };
  globalThis.testCosts = undefined;
  const started = performance.now();
  if (!(await passes())) throw new Error(`${name}: its tests fail without any fault`);
  // A net for what hangs: so many times as long as without a fault, on a machine that may be busier by then.
  const most = 30_000 + 5 * (performance.now() - started);
  const candidates = files.flatMap((one): Planted[] => {
    const file = path.join(root, 'src', `${one}.ts`);
    const source = readFileSync(file, 'utf8');
    return plantFaults(source).map((fault) => ({ file, source, fault }));
  });
  const chosen = spread(candidates, each);
  let killed = 0;
  for (const [at, one] of chosen.entries()) {
    if (at > 0 && at % 10 === 0) console.log(`  ${name}: ${killed} of ${at} so far`);
    globalThis.plantedFault = { file: one.file, text: plant(one.source, one.fault) };
    vitest.invalidateFile(one.file);
    const survived = await passes(most);
    globalThis.plantedFault = null;
    vitest.invalidateFile(one.file);
    if (!survived) {
      killed++;
      continue;
    }
    const { start, end, to } = one.fault;
    const line = one.source.slice(0, start).split('\n').length;
    const was = one.source.slice(start, end).replaceAll(/\s+/g, ' ').slice(0, 60);
    console.log(`  not seen: ${path.relative(root, one.file)}:${line} ${was} -> ${to.slice(0, 60)}`);
  }
  all += chosen.length;
  seen += killed;
  const share = killed / chosen.length;
  said.push(
    `${name.padEnd(12)} ${killed} of ${chosen.length} (of ${candidates.length} that can be planted) ${(share * 100).toFixed(0)} %`,
  );
  console.log(said.at(-1));
}
await vitest.close();
console.log(`\n${said.join('\n')}\n${seen} of ${all} faults seen, ${((seen / all) * 100).toFixed(1)} %`);
process.exitCode = seen / all < least ? 1 : 0;
