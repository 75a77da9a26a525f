import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The texts of a private build: every .txt and .html of the folder in AANLOOP_ARTICLES, which is never the public one. */
export function privateArticles(folder = process.env.AANLOOP_ARTICLES): { name: string; content: string }[] {
  if (!folder) return [];
  return readdirSync(folder)
    .filter((name) => /\.(txt|html?)$/i.test(name))
    .sort()
    .map((name) => ({ name, content: readFileSync(path.join(folder, name), 'utf8') }));
}
