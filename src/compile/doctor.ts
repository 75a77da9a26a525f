import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { examine } from './doctor-examine';
import { openContext } from './doctor-open';
import { formatExamined } from './doctor-report';

const usual = { articles: '../shared/articles', data: 'data', dataset: 'public/dataset.json' };

const usage = `usage: npm run doctor -- [--dataset FILE] [--data DIR] [--articles DIR]
  --dataset   the compiled dataset to look at (${usual.dataset})
  --data      the folder of anchors.lock.json and published-ids.txt (${usual.data})
  --articles  the articles' own texts (${usual.articles} where it is there; else what needs them is not checked)`;

function run(): number {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string' },
      data: { type: 'string', default: usual.data },
      dataset: { type: 'string', default: usual.dataset },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const articles = values.articles ?? (existsSync(usual.articles) ? usual.articles : null);
  const examined = examine(openContext({ dataset: values.dataset, data: values.data, articles }));
  console.log(formatExamined(examined));
  // A structure that is broken has findings of its own, so nothing unlooked at passes for sound.
  return examined.some(({ findings }) => findings.length > 0) ? 1 : 0;
}

try {
  process.exitCode = run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exitCode = 2;
}
