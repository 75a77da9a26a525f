import childProcess, { type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createVitest, type TestSpecification } from 'vitest/node';
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
    tests: [
      'query/project.test',
      'query/bin',
      'query/clock',
      'query/count',
      'query/filter',
      'query/three-clocks',
      'query/question-walk',
      'query/row',
    ],
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

/** How many of the processes that ran the tests ended themselves: what they computed had no end within the bound. */
let overtime = 0;
const { fork } = childProcess;
Object.assign(childProcess, {
  fork: (...given: Parameters<typeof fork>): ChildProcess =>
    fork(...given).once('exit', (_, signal) => {
      if (signal === 'SIGKILL') overtime++;
    }),
});
syncBuiltinESMExports();

const vitest = await createVitest('test', {
  config: path.join(import.meta.dirname, 'mutation-config.ts'),
  watch: false,
  reporters: [],
  silent: true,
  bail: 1,
});

type Outcome =
  | { readonly kind: 'passed'; readonly costs: ReadonlyMap<string, number>; readonly cpu: number }
  | { readonly kind: 'failed'; readonly by: string }
  | { readonly kind: 'overtime' };

/** What the tests of a part say of the source as it now reads. What failed without a test that failed is no outcome. */
const outcomeOf = async (specifications: TestSpecification[], tries = 3): Promise<Outcome> => {
  vitest.state.clearErrors();
  const before = overtime;
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  const failed = testModules.find((module) => !module.ok());
  if (overtime > before) return { kind: 'overtime' };
  if (failed) return { kind: 'failed', by: failed.moduleId };
  if (unhandledErrors.length === 0)
    return {
      kind: 'passed',
      costs: new Map(testModules.map((module) => [module.moduleId, module.diagnostic().duration])),
      cpu: Math.max(0, ...testModules.map((module) => module.meta().usedCpu ?? 0)),
    };
  // An error beside the tests is the fault's, if it comes again: a busy machine may start a process too late, once.
  return tries > 1 ? outcomeOf(specifications, tries - 1) : { kind: 'failed', by: '' };
};

/** A fault that no test sees, in a line that says where it is. */
const notSeen = ({ file, source, fault: { start, end, to } }: Planted): string => {
  const line = source.slice(0, start).split('\n').length;
  const short = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 90);
  return `  not seen: ${path.relative(root, file)}:${line} ${short(source.slice(start, end))} -> ${short(to)}`;
};

const said: string[] = [];
let [all, seen] = [0, 0];
for (const name of names) {
  const { files = [], tests = [] } = parts[name] ?? {};
  const specifications = (await vitest.globTestSpecifications([])).filter(({ moduleId }) =>
    tests.some((test) => path.relative(path.join(root, 'tests'), moduleId).startsWith(test)),
  );
  globalThis.testRecord = undefined;
  process.env.AANLOOP_MOST_CPU = '0';
  const sound = await outcomeOf(specifications);
  if (sound.kind !== 'passed') throw new Error(`${name}: its tests fail without any fault`);
  // What takes three times as much as without a fault, and five seconds more, has no end that anyone would wait for.
  const bound = 5_000 + 3 * sound.cpu;
  process.env.AANLOOP_MOST_CPU = String(Math.round(bound));
  console.log(`${name}: ${(sound.cpu / 1_000).toFixed(1)} s of a processor without a fault`);
  const candidates = files.flatMap((one): Planted[] => {
    const file = path.join(root, 'src', `${one}.ts`);
    const source = readFileSync(file, 'utf8');
    return plantFaults(source).map((fault) => ({ file, source, fault }));
  });
  const chosen = spread(candidates, each);
  const firstToSee = new Map<string, string[]>();
  let [killed, endless] = [0, 0];
  for (const [at, one] of chosen.entries()) {
    if (at > 0 && at % 10 === 0) console.log(`  ${name}: ${killed} of ${at} so far`);
    const before = firstToSee.get(one.file) ?? [];
    globalThis.testRecord = new Map(
      [...sound.costs].map(([id, cost]) => [id, { cost, seen: before.filter((by) => by === id).length }]),
    );
    globalThis.plantedFault = { file: one.file, text: plant(one.source, one.fault) };
    vitest.invalidateFile(one.file);
    const outcome = await outcomeOf(specifications);
    globalThis.plantedFault = null;
    vitest.invalidateFile(one.file);
    if (outcome.kind === 'passed') {
      console.log(notSeen(one));
      continue;
    }
    killed++;
    if (outcome.kind === 'overtime') endless++;
    else firstToSee.set(one.file, [...before, outcome.by]);
  }
  all += chosen.length;
  seen += killed;
  const share = ((killed / chosen.length) * 100).toFixed(0);
  const beyond = endless > 0 ? `, ${endless} of them without an end` : '';
  said.push(
    `${name.padEnd(12)} ${killed} of ${chosen.length} (of ${candidates.length} that can be planted) ${share} %${beyond}`,
  );
  console.log(said.at(-1));
}
await vitest.close();
console.log(`\n${said.join('\n')}\n${seen} of ${all} faults seen, ${((seen / all) * 100).toFixed(1)} %`);
process.exitCode = seen / all < least ? 1 : 0;
