import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { mostClaims } from '@/dataset/fact-manifest';
import { largeDossierFiles } from './fact-manifest';
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
Above ${mostClaims} claims FILE names tables that go into a folder beside it; with --whole all goes into FILE.`);
  process.exitCode = 1;
} else {
  const made = generateDossier({ claims, seed });
  const isOne = values.whole === true || claims <= mostClaims;
  const files = isOne
    ? [{ file: values.out, content: `${JSON.stringify(made)}\n` }]
    : largeDossierFiles(made, values.out);
  for (const { file, content } of files) {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    writeFileSync(file, content);
  }
  console.log(
    `${values.out}: ${made.claims.length} claims, ${made.events.length} events, ${made.relations.length} relations, ${made.actors.length} actors, ${made.articles.length} articles, ${files.reduce((sum, { content }) => sum + content.length, 0)} ${isOne ? 'characters' : 'bytes with its tables'}.`,
  );
}
