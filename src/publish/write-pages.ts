import type { DatasetIndex } from '@/dataset/index-dataset';
import type { ItemKind, Retired } from '@/domain/retired';
import { languages } from '@/domain/text';
import { type PublishedKind, publishedFolders } from '@/query/published-path';
import { actorPage } from './actor-page';
import { articlePage } from './article-page';
import { claimPage } from './claim-page';
import { eventPage } from './event-page';
import type { Page } from './page';
import { tombstonePage } from './tombstone-page';

const isPublished = (kind: ItemKind): kind is PublishedKind => kind in publishedFolders;

/** Every page of a dataset: each item in each language, and what stands where items used to be. */
export function writePages(index: DatasetIndex, base: string): Page[] {
  const { events, claims, actors, articles, retired } = index.dataset;
  return languages.flatMap((lang) => {
    const writing = { index, lang, base };
    return [
      ...events.map((event) => eventPage(writing, event)),
      ...claims.map((claim) => claimPage(writing, claim)),
      ...actors.map((actor) => actorPage(writing, actor)),
      ...articles.map((article) => articlePage(writing, article)),
      ...retired.flatMap((one) => {
        const { kind } = one;
        return isPublished(kind) ? [tombstonePage(writing, { ...one, kind } satisfies Retired)] : [];
      }),
    ];
  });
}
