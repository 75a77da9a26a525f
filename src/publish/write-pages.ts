import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Retired } from '@/domain/retired';
import { languages } from '@/domain/text';
import type { ItemKind } from '@/domain/vocabulary';
import { type PublishedKind, publishedFolders } from '@/query/published-path';
import { actorPage } from './actor-page';
import { articlePage } from './article-page';
import type { Chosen } from './choose-published';
import { claimPage } from './claim-page';
import { eventPage } from './event-page';
import type { Page } from './page';
import { tombstonePage } from './tombstone-page';
import type { Writing } from './writing';

const isPublished = (kind: ItemKind): kind is PublishedKind => kind in publishedFolders;

/** The pages of a dataset: each item that was chosen in each language, and what stands where items used to be. */
export function writePages(
  index: DatasetIndex,
  base: string,
  chosen: Chosen,
  tell: (done: number) => void = () => {},
): Page[] {
  const { events, claims, actors, articles, retired } = index.dataset;
  const pages: Page[] = [];
  let done = 0;
  for (const lang of languages) {
    const writing = { index, lang, base };
    const add = <T extends { readonly id: string }>(
      kind: PublishedKind,
      items: readonly T[],
      write: (writing: Writing, item: T) => Page,
    ): void => {
      for (const item of items) {
        if (!chosen.has(kind, item.id)) continue;
        pages.push(write(writing, item));
        tell(++done);
      }
    };
    add('event', events, eventPage);
    add('claim', claims, claimPage);
    add('actor', actors, actorPage);
    add('article', articles, articlePage);
    for (const one of retired) {
      const { kind } = one;
      if (isPublished(kind)) pages.push(tombstonePage(writing, { ...one, kind } satisfies Retired));
    }
  }
  return pages;
}
