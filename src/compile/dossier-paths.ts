import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of this site's own dossier. */
export const ownData = 'data';
export const ownArticles = '../shared/articles';

interface DossierPaths {
  /** The articles' own texts; null where they are not at hand. */
  readonly articles: string | null;
  /** Where dataset.json and its schema go. */
  readonly out: string;
}

/** What belongs to a folder: this site's dossier is compiled for the site, any other within its own folder. */
export function dossierPaths(
  data: string,
  given: { readonly articles?: string | undefined; readonly out?: string | undefined } = {},
): DossierPaths {
  const isOwn = path.resolve(data) === path.resolve(ownData);
  const usual = isOwn ? ownArticles : path.join(data, 'texts');
  return {
    articles: given.articles ?? (existsSync(usual) ? usual : null),
    out: given.out ?? (isOwn ? 'public' : data),
  };
}
