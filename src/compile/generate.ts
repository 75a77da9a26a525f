import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { mostClaims } from '@/dataset/fact-manifest';
import { limits } from '@/dataset/limits';
import { tellProgress } from '@/text/tell-progress';
import { writeLargeDossier } from './fact-manifest';
import { fitsOneFile } from './fits-one-file';
import { generateDossier } from './generate-dossier';

const usage = 'Usage: npm run generate -- --claims N [--seed S] [--whole] --out FILE';

const { values } = parseArgs({
  options: {
    claims: { type: 'string' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    whole: { type: 'boolean' },
  },
});
const [claims, seed] = [Number(values.claims), Number(values.seed)];
if (
  !Number.isInteger(claims) ||
  claims < 1 ||
  claims > 1_000_000 ||
  !Number.isInteger(seed) ||
  values.out === undefined
) {
  console.error(`${usage}\nN is a whole number from 1 to 1,000,000; the same N and S give the same dossier.
Above ${mostClaims} claims or ${limits.bytes} bytes FILE names tables that go into a folder beside it; with --whole all goes into FILE.`);
  process.exitCode = 1;
} else {
  const made = generateDossier({ claims, seed }, tellProgress('claims', claims));
  const whole = values.whole === true || claims <= mostClaims ? `${JSON.stringify(made)}\n` : '';
  const isOne = values.whole === true || (whole !== '' && fitsOneFile(made, whole));
  mkdirSync(path.dirname(path.resolve(values.out)), { recursive: true });
  const size = (): number => {
    if (!isOne)
      return Object.values(writeLargeDossier(made, values.out ?? '').tables).reduce((sum, { bytes }) => sum + bytes, 0);
    writeFileSync(values.out ?? '', whole);
    return whole.length;
  };
  console.log(
    `${values.out}: ${made.claims.length} claims, ${made.events.length} events, ${made.relations.length} relations, ${made.actors.length} actors, ${made.articles.length} articles, ${size()} ${isOne ? 'characters' : 'bytes of tables'}.`,
  );
}
