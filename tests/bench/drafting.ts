import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { indexDataset } from '@/dataset/index-dataset';
import { openDataset } from '@/dataset/open-dataset';
import { detectLanguage } from '@/draft/detect-language';
import { draftSteps } from '@/draft/draft';
import type { Source } from '@/draft/source';
import { Turns } from '@/text/turns';
import { harbourTexts } from '../fixtures/harbour-plain';

/** What drafting costs, held against opening the dossier; and how long a page is kept from anything else meanwhile. */

const { values } = parseArgs({ options: { articles: { type: 'string', default: '../shared/articles' } } });
const file = readFileSync('public/dataset.json', 'utf8');
const open = () => {
  const opened = openDataset(file);
  if (!opened.ok) throw new Error(opened.problem.detail);
  return indexDataset(opened.dataset);
};
const { dataset } = open();
const actors = dataset.actors.map(({ id, kind, aliases }) => ({ id, kind, names: aliases }));
const texts = existsSync(values.articles)
  ? readdirSync(values.articles)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, text: readFileSync(path.join(values.articles, name), 'utf8') }))
  : harbourTexts.map((text, i) => ({ name: `invented ${i + 1}`, text }));

/** Milliseconds of work of this thread: waiting for a core is no part of it. */
const worked = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};
const timed = (run: () => unknown): number => {
  const before = worked();
  run();
  return worked() - before;
};
const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;

interface Run {
  readonly whole: number;
  /** The longest stretch without a turn, as the page takes them. */
  readonly longest: number;
}

/** Drafts a text as the page does: in turns, of which the longest is told. */
async function draftIn(text: string): Promise<Run> {
  const language = detectLanguage(text) ?? 'nl';
  const published = { first: '2022-01-10', last: '2022-01-10' };
  const source: Source = { text, language, published, actors, speaker: null };
  const steps = draftSteps(source);
  const turns = new Turns({});
  const begin = worked();
  let [since, longest, waited] = [begin, 0, 0];
  for (let step = steps.next(); !step.done; step = steps.next()) {
    const now = worked();
    longest = Math.max(longest, now - since);
    if (!turns.isDue) continue;
    await turns.take(step.value);
    since = worked();
    waited += since - now;
  }
  return { whole: worked() - begin - waited, longest };
}

const first = texts[0] && (await draftIn(texts[0].text));
console.log(
  `the first of all, with every pattern made ready: ${first?.whole.toFixed(0)} ms, longest turn ${first?.longest.toFixed(0)} ms`,
);
const opening = median(Array.from({ length: 9 }, () => timed(open)));
console.log(`opening the dossier and indexing it: ${opening.toFixed(1)} ms`);
let isHeld = (first?.longest ?? 0) <= 50;
for (const { name, text } of texts) {
  const runs: Run[] = [];
  for (let i = 0; i < 5; i++) runs.push(await draftIn(text));
  const whole = median(runs.map((run) => run.whole));
  const longest = Math.max(...runs.map((run) => run.longest));
  isHeld &&= whole < 2 * opening && longest <= 50;
  console.log(
    `${name.padEnd(12)} ${String(text.length).padStart(6)} letters: ${whole.toFixed(1)} ms, ${(whole / opening).toFixed(2)} of opening (at most 2), longest turn ${longest.toFixed(0)} ms (at most 50)`,
  );
}
process.exitCode = isHeld ? 0 : 1;
