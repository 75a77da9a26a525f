import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Dataset } from '@/dataset/format';
import { wordsOf } from '@/i18n/words';
import '@/i18n/all-words';
import type { Engine } from '@/query/engine';
import { type Facet, facetNames, facets } from '@/query/facets';
import { sqlDossierOf } from '@/query/line-engine';
import type { Query } from '@/query/query';
import { duckDbSql } from '@/query/sql-dialect';
import { sqlEngine } from '@/query/sql-engine';
import { parseLink } from '@/state/parse-link';
import { openDuckDb } from './duckdb';
import { readFacts, writeFacts } from './fact-manifest';
import { Refusal, runCommand } from './run-command';
import { tellAnswer } from './tell-answer';

const usage = `usage: npm run ask -- "LINK" [--facts DIR] [--json]
  LINK     any link of the app, whole or from its path on: "/?kind=troops&from=2022-01-01"
  --facts  a folder that npm run facts wrote (without it: the facts of public/dataset.json)
  --json   every number, for programs`;

const partsOf = (link: string): { pathname: string; search: string; hash: string } => {
  // A published site may stand in a folder; the folders of the app are known by their names.
  const { pathname, search, hash } = new URL(link, 'https://dossier.invalid/');
  const own =
    /\/(?:(?:nl|en)\/)?(?:(?:events|actors|claims|articles)\/[^/]*|compare|about|data|index)(?:\.html)?$/.exec(
      pathname,
    );
  return { pathname: own ? own[0] : '/', search, hash };
};

/** Ids that the link chooses and the dossier does not have. */
const unknownIn = async (engine: Engine, query: Query): Promise<string[]> => {
  const missing: string[] = [];
  for (const name of facetNames) {
    const { values, param }: Facet = facets[name];
    const chosen: readonly string[] = query[name];
    if (values === 'article') {
      for (const id of chosen) if ((await engine.article(id)) === null) missing.push(`${param}=${id}`);
    } else if (values === 'actor' || values === 'speaker') {
      const found = new Set((await engine.items(chosen, undefined, 'actor')).map(({ id }) => id));
      for (const id of chosen) if (!found.has(id) && id !== 'narrator') missing.push(`${param}=${id}`);
    }
  }
  return missing;
};

const answer = async (folder: string, link: string, isJson: boolean): Promise<void> => {
  const { dossier } = readFacts(folder);
  const { ask, close } = await openDuckDb(folder);
  try {
    const engine = sqlEngine(ask, duckDbSql, sqlDossierOf(dossier));
    const { link: asked, notices } = parseLink(partsOf(link));
    const words: Readonly<Record<string, unknown>> = wordsOf('en').notices;
    for (const { reason, name, value } of notices) {
      const tell = words[reason];
      console.error(typeof tell === 'function' ? tell(name, value) : `${reason}: ${name}=${value}`);
    }
    for (const part of await unknownIn(engine, asked.query)) console.error(`There is nothing here for ${part}.`);
    const figures = await engine.answer(asked.query);
    if (isJson) {
      const { totals, facets: counts, bins, edges } = figures;
      const byValue = Object.fromEntries(facetNames.map((name) => [name, Object.fromEntries(counts?.[name] ?? [])]));
      const all = { query: asked.query, totals, facets: byValue, bins, edges: Object.fromEntries(edges ?? []) };
      console.log(JSON.stringify(all, null, 2));
    } else for (const line of await tellAnswer(figures)) console.log(line);
  } finally {
    close();
  }
};

const run = async (): Promise<undefined> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { facts: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [link] = positionals;
  if (link === undefined || positionals.length > 1) throw new Error('one link is needed');
  if (values.facts !== undefined && !existsSync(values.facts)) throw new Refusal(`there is no folder ${values.facts}`);
  const own = values.facts === undefined ? mkdtempSync(path.join(tmpdir(), 'facts-')) : null;
  try {
    if (own !== null) writeFacts(JSON.parse(readFileSync('public/dataset.json', 'utf8')) as Dataset, own);
    await answer(values.facts ?? own ?? '', link, values.json);
  } finally {
    if (own !== null) rmSync(own, { recursive: true });
  }
};

await runCommand(run, usage);
