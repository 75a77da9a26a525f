import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generateDossier } from './generate-dossier';

const usage = 'Usage: npm run generate -- --claims N [--seed S] --out FILE';

const { values } = parseArgs({
  options: { claims: { type: 'string' }, seed: { type: 'string', default: '1' }, out: { type: 'string' } },
});
const [claims, seed] = [Number(values.claims), Number(values.seed)];
if (
  !Number.isInteger(claims) ||
  claims < 1 ||
  claims > 1_000_000 ||
  !Number.isInteger(seed) ||
  values.out === undefined
) {
  console.error(`${usage}\nN is a whole number from 1 to 1,000,000; the same N and S give the same dossier.`);
  process.exitCode = 1;
} else {
  const made = generateDossier({ claims, seed });
  const text = `${JSON.stringify(made)}\n`;
  mkdirSync(path.dirname(path.resolve(values.out)), { recursive: true });
  writeFileSync(values.out, text);
  console.log(
    `${values.out}: ${made.claims.length} claims, ${made.events.length} events, ${made.relations.length} relations, ${made.actors.length} actors, ${made.articles.length} articles, ${text.length} characters.`,
  );
}
