import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { authoredArticleSchema } from '@/compile/authored-schema';
import { compile } from '@/compile/compile';
import { expandItem } from '@/compile/expand-item';
import { formatProblem } from '@/compile/problem';
import { readYaml } from '@/compile/read-yaml';
import { sha256Of } from '@/compile/sha256-of';
import { datasetSchema } from '@/dataset/dataset-schema';

const articles = '../shared/articles';
const atHand = existsSync(articles);
const absent = `${articles} is not here: the anchors are taken from data/anchors.lock.json at its word`;

const read = (file: string): string => readFileSync(file, 'utf8');

const expectFresh = (folder: string | null): void => {
  const outcome = compile({ data: 'data', articles: folder });
  if ('problems' in outcome) throw new Error(outcome.problems.map(formatProblem).join('\n'));
  expect(outcome.outputs.dataset).toBe(read('public/dataset.json'));
  expect(outcome.outputs.schema).toBe(read('public/dataset.schema.json'));
  expect(outcome.outputs.lock).toBe(read('data/anchors.lock.json'));
};

describe('public/dataset.json', () => {
  it('is what data/ compiles to by the lock', () => {
    expectFresh(null);
  });

  it('is what data/ compiles to with the articles', (context) => {
    if (!atHand) context.skip(absent);
    expectFresh(articles);
  });

  it('points at what it says it does, in every article', (context) => {
    if (!atHand) context.skip(absent);
    const dataset = datasetSchema.parse(JSON.parse(read('public/dataset.json')));
    const texts = new Map(
      dataset.articles.map(({ id, source }) => {
        const yaml = readYaml(id, read(`data/articles/${id}.yaml`), () => {});
        const bytes = readFileSync(
          path.join(articles, authoredArticleSchema.parse(expandItem('article', yaml?.value, 'nl')).file),
        );
        expect(sha256Of(bytes), id).toBe(source.sha256);
        return [id, bytes.toString('utf8')] as const;
      }),
    );
    const evidence = [
      ...dataset.events.flatMap((event) => event.evidence),
      ...dataset.claims.flatMap((claim) => claim.reports.flatMap((report) => report.evidence)),
      ...dataset.relations.flatMap((relation) => relation.evidence),
    ];
    expect(evidence.length).toBeGreaterThan(0);
    for (const { article, start, end, sha256 } of evidence) {
      expect(sha256Of(texts.get(article)?.slice(start, end) ?? ''), `${article} ${start}–${end}`).toBe(sha256);
    }
    for (const { name, aliases, mentions } of dataset.actors) {
      for (const { article, start, end } of mentions) {
        const words = texts.get(article)?.slice(start, end) ?? '';
        expect(words.trim(), `${name.en}, ${aliases.join(', ')}`).toBe(words);
        expect(words).not.toBe('');
      }
    }
  });
});
