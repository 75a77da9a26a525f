import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from './compile';
import { currentIds } from './current-ids';
import { collectProblems, formatProblem } from './problem';
import { publishIds } from './publish-ids';
import { readData } from './read-data';
import { type Fate, retireId } from './retire-id';
import { Refusal, runCommand } from './run-command';

const usual = { articles: '../shared/articles', data: 'data' };

const usage = `usage: npm run ids -- publish
       npm run ids -- retire <id> --reason-nl "…" --reason-en "…" [--date YYYY-MM-DD] [--kind KIND]
       npm run ids -- merge <id> --into <survivor> --reason-nl "…" --reason-en "…" [--date …]
       npm run ids -- split <id> --into <a,b> --reason-nl "…" --reason-en "…" [--date …]
  publish adds every id of ${usual.data}/ to published-ids.txt; the others add an entry to retired.yaml
  --data, --articles  as for npm run compile`;

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const today = (): string => new Date().toISOString().slice(0, 10);

/** What stays for ever is only taken from data/ in which nothing is wrong. */
function publish(data: string, articles: string | null): void {
  const outcome = compile({ data, articles });
  if ('problems' in outcome) {
    for (const problem of outcome.problems) console.error(formatProblem(problem));
    throw new Refusal('nothing is published while data/ has problems');
  }
  const authored = readData(data, false, () => {});
  const file = path.join(data, 'published-ids.txt');
  const ids = currentIds(authored).map(({ id }) => id);
  const before = textOf(file);
  const { text, added } = publishIds(before, ids);
  if (text !== before) writeFileSync(file, text);
  console.log(`${file}: ${added.length} added, ${ids.length - added.length} there already`);
}

interface Wishes {
  readonly into: string | undefined;
  readonly nl: string | undefined;
  readonly en: string | undefined;
  readonly date: string | undefined;
  readonly kind: string | undefined;
}

function retire(data: string, fate: Fate, id: string, { into, nl, en, date, kind }: Wishes): void {
  const { report, problems } = collectProblems();
  const authored = readData(data, false, report);
  if (problems().length > 0) throw new Refusal(problems().map(formatProblem).join('\n'));
  if (fate === 'retire' && into !== undefined) throw new Refusal('retire takes no --into; merge and split do');
  const file = path.join(data, 'retired.yaml');
  const outcome = retireId(authored, textOf(file), {
    fate,
    id,
    into: (into ?? '').split(',').flatMap((one) => one.trim() || []),
    reason: { nl: nl ?? '', en: en ?? '' },
    date: date ?? today(),
    kind: kind ?? null,
  });
  if ('refused' in outcome) throw new Refusal(outcome.refused);
  writeFileSync(file, outcome.text);
  console.log(`${file}: ${outcome.kind} ${id} is retired${into === undefined ? '' : `, replaced by ${into}`}`);
  if (!authored.published.some((one) => one.id === id)) console.log(`${id} was never published and could simply go`);
  if (outcome.left.length > 0) console.log('still to mend:');
  for (const { place, what } of outcome.left) console.log(`  ${place.file}:${place.line}: ${what}`);
  console.log('then run npm run compile');
}

function run(): undefined {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: usual.data },
      articles: { type: 'string' },
      into: { type: 'string' },
      'reason-nl': { type: 'string' },
      'reason-en': { type: 'string' },
      date: { type: 'string' },
      kind: { type: 'string' },
    },
  });
  const [command, id, ...more] = positionals;
  const { data, into, date, kind, 'reason-nl': nl, 'reason-en': en } = values;
  if (!existsSync(data)) throw new Error(`there is no folder ${data}`);
  if (command === 'publish' && id === undefined) {
    publish(data, values.articles ?? (existsSync(usual.articles) ? usual.articles : null));
    return;
  }
  const isFate = command === 'retire' || command === 'merge' || command === 'split';
  if (!isFate || id === undefined || more.length > 0)
    throw new Error('say publish, or retire, merge or split and an id');
  retire(data, command, id, { into, nl, en, date, kind });
}

await runCommand(run, usage);
