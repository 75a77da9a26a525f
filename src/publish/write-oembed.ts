import type { PublishedKind } from '@/query/published-path';
import { pictureSize } from './draw-picture';
import { escapeHtml } from './html';
import type { Page } from './page';
import { pathsOf } from './render-page';
import { addressOf, type Site } from './site';

/** The view in which a kind of thing is at home. */
const viewOf: Readonly<Record<PublishedKind, string>> = {
  event: 'timeline',
  actor: 'network',
  claim: 'claims',
  article: 'article',
};

/** What a page answers to the question how to embed it (oembed.com, version 1.0). */
export function writeOembed(site: Site, page: Page, hasPictures: boolean): string {
  const paths = pathsOf(page);
  const [width, height] = [720, 520];
  const says = { version: '1.0', provider_name: 'Aanloop', title: page.title };
  const frame = `${addressOf(site, paths.page)}?lang=${page.lang}&embed=${viewOf[page.kind]}`;
  const answer =
    site.origin === null
      ? // In the page of another a path would name a page of theirs: without its host it is a title and no frame.
        { ...says, type: 'link' }
      : {
          ...says,
          type: 'rich',
          provider_url: addressOf(site, ''),
          width,
          height,
          html: `<iframe src="${escapeHtml(frame)}" title="${escapeHtml(page.title)}" width="${width}" height="${height}" loading="lazy" style="border:0;width:100%"></iframe>`,
          ...(hasPictures
            ? {
                thumbnail_url: addressOf(site, paths.picture),
                thumbnail_width: pictureSize.width,
                thumbnail_height: pictureSize.height,
              }
            : {}),
        };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
