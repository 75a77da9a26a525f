import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { privateArticles } from './private-articles.ts';

const usage = `usage: npm run build:private -- --articles DIR [--out DIR]
  --articles  the articles' own texts, .txt or .html; they become part of what is built
  --out       where the build goes (dist-private); never publish or commit it`;

const readOptions = () => {
  try {
    return parseArgs({
      options: {
        articles: { type: 'string' },
        out: { type: 'string', default: 'dist-private' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
};
const values = readOptions();
if (values.help) {
  console.log(usage);
  process.exit();
}
if (!values.articles || !existsSync(values.articles)) {
  console.error(values.articles ? `there is no folder ${values.articles}` : usage);
  process.exit(2);
}
const folder = path.resolve(values.articles);
console.log(`${privateArticles(folder).length} texts of ${values.articles} go into ${values.out}: a private build.`);
const root = path.join(import.meta.dirname, '..');
const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
const { status } = spawnSync(process.execPath, [vite, 'build', '--outDir', path.resolve(values.out), '--emptyOutDir'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, AANLOOP_ARTICLES: folder },
});
process.exitCode = status ?? 1;
