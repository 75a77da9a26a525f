import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '@/domain/article';
import { sha256Of } from './sha256-of';

/** The texts of these articles among the files of a folder, by article: a file is an article's if its hash says so. */
export function readArticleTexts(folder: string, articles: readonly Article[]): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const byHash = new Map(articles.map(({ id, source }) => [source.sha256, id]));
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.flatMap(({ name }) => {
      const bytes = readFileSync(path.join(folder, name));
      const id = byHash.get(sha256Of(bytes));
      return id === undefined ? [] : [[id, bytes.toString('utf8')] as const];
    }),
  );
}
