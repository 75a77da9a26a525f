import { parseArgs } from 'node:util';
import { readArticleTexts } from './article-texts';
import { givenArticle, givenDataset } from './given-file';
import { runCommand } from './run-command';
import { readConll, scoreConll } from './score-conll';
import { formatMeasure, holds, type Measure } from './score-measure';
import { scoreRecord } from './score-record';

const usual = { articles: '../shared/articles', dataset: 'public/dataset.json' };

const usage = `usage: npm run draft:score -- [--articles DIR] [--dataset FILE] [--conll FILE] [--misses]
  --articles  the articles' own texts (${usual.articles})
  --dataset   the record that drafts of them are held against (${usual.dataset})
  --conll     tagged Dutch news, as ned.testa of CoNLL-2002, held against the drafted names
  --misses    tells what was missed, or proposed in vain`;

function readOptions() {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: usual.articles },
      dataset: { type: 'string', default: usual.dataset },
      conll: { type: 'string' },
      misses: { type: 'boolean', default: false },
    },
  });
  return values;
}

/** The record against drafts of its own articles; nothing is measured where not all of them are at hand. */
function measureRecord(dataset: string, articles: string): Measure[] {
  const record = givenDataset(dataset);
  const texts = readArticleTexts(articles, record.articles);
  const missing = record.articles.filter(({ id }) => !texts.has(id));
  if (missing.length > 0) throw new Error(`not in ${articles}: the text of ${missing.map(({ id }) => id).join(', ')}`);
  return scoreRecord(record, texts);
}

function run(): number {
  const { articles, dataset, conll, misses } = readOptions();
  const measures = [
    ...measureRecord(dataset, articles),
    ...(conll === undefined ? [] : scoreConll(readConll(givenArticle(conll)))),
  ];
  for (const measure of measures) {
    console.log(formatMeasure(measure));
    if (misses) for (const miss of measure.misses) console.log(`       ${miss}`);
  }
  const low = measures.filter((measure) => !holds(measure));
  console.log(low.length === 0 ? 'all hold' : `${low.length} too low: ${low.map(({ id }) => id).join(', ')}`);
  return low.length === 0 ? 0 : 1;
}

await runCommand(run, usage);
