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
  const frame = `${addressOf(site, paths.page)}?lang=${page.lang}&embed=${viewOf[page.kind]}`;
  const [width, height] = [720, 520];
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: 'Aanloop',
    provider_url: addressOf(site, ''),
    title: page.title,
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
