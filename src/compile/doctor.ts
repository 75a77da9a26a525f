import path from 'node:path';
import { parseArgs } from 'node:util';
import { examine } from './doctor-examine';
import { openContext } from './doctor-open';
import { formatExamined } from './doctor-report';
import { dossierPaths, ownArticles, ownData } from './dossier-paths';
import { runCommand } from './run-command';

const usage = `usage: npm run doctor -- [--dataset FILE] [--data DIR] [--articles DIR]
  --dataset   the compiled dataset to look at (public/dataset.json, for another dossier DIR/dataset.json)
  --data      the folder of anchors.lock.json and published-ids.txt (${ownData})
  --articles  the articles' own texts (${ownArticles}, for another dossier DIR/texts; where it is not there what needs them is not checked)`;

function run(): number {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string' },
      data: { type: 'string', default: ownData },
      dataset: { type: 'string' },
    },
  });
  const { articles, out } = dossierPaths(values.data, values);
  const dataset = values.dataset ?? path.join(out, 'dataset.json');
  const examined = examine(openContext({ dataset, data: values.data, articles }));
  console.log(formatExamined(examined));
  // A structure that is broken has findings of its own, so nothing unlooked at passes for sound.
  return examined.some(({ findings }) => findings.length > 0) ? 1 : 0;
}

await runCommand(run, usage);
