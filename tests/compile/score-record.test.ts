import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticleTexts } from '@/compile/article-texts';
import { formatMeasure, holds } from '@/compile/score-measure';
import { scoreRecord } from '@/compile/score-record';
import { datasetSchema } from '@/dataset/dataset-schema';

const articles = '../shared/articles';

describe('drafts of our own articles', () => {
  const dataset = datasetSchema.parse(JSON.parse(readFileSync('public/dataset.json', 'utf8')));

  it.skipIf(!existsSync(articles))('agree with the record that people made of them', () => {
    const measures = scoreRecord(dataset, readArticleTexts(articles, dataset.articles));
    expect(measures.filter((measure) => !holds(measure)).map(formatMeasure)).toEqual([]);
  });

  it('hold nothing where there is no text', () => {
    expect(scoreRecord(dataset, new Map()).filter(holds)).toEqual([]);
  });
});
