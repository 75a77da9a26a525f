import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { mostClaims } from '@/dataset/fact-manifest';
import { limits } from '@/dataset/limits';
import { tellProgress } from '@/text/tell-progress';
import { writeLargeDossier } from './fact-manifest';
import { fitsOneFile } from './fits-one-file';
import { generateDossier } from './generate-dossier';
import { runCommand } from './run-command';

const usage = `usage: npm run generate -- --claims N [--seed S] [--whole] --out FILE
  --claims  a whole number from 1 to 1000000; the same N and S give the same dossier
  --seed    a whole number (1)
  --out     the dossier; above ${mostClaims} claims or ${limits.bytes} bytes it names tables that go into a folder beside it
  --whole   all goes into FILE, however large`;

function run(): undefined {
  const { values } = parseArgs({
    options: {
      claims: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      whole: { type: 'boolean', default: false },
    },
  });
  const { out, whole: isWhole } = values;
  const [claims, seed] = [Number(values.claims), Number(values.seed)];
  if (out === undefined) throw new Error('--out is needed');
  if (!Number.isInteger(claims) || claims < 1 || claims > 1_000_000)
    throw new Error(`--claims ${values.claims ?? ''}: not a whole number from 1 to 1000000`);
  if (!Number.isInteger(seed)) throw new Error(`--seed ${values.seed}: not a whole number`);
  const made = generateDossier({ claims, seed }, tellProgress('claims', claims));
  const whole = isWhole || claims <= mostClaims ? `${JSON.stringify(made)}\n` : '';
  const isOne = isWhole || (whole !== '' && fitsOneFile(made, whole));
  mkdirSync(path.dirname(path.resolve(out)), { recursive: true });
  const size = (): number => {
    if (!isOne) return Object.values(writeLargeDossier(made, out).tables).reduce((sum, { bytes }) => sum + bytes, 0);
    writeFileSync(out, whole);
    return whole.length;
  };
  console.log(
    `${out}: ${made.claims.length} claims, ${made.events.length} events, ${made.relations.length} relations, ${made.actors.length} actors, ${made.articles.length} articles, ${size()} ${isOne ? 'characters' : 'bytes of tables'}.`,
  );
}

await runCommand(run, usage);
