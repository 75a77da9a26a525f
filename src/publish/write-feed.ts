import { createHash } from 'node:crypto';
import { escapeXml } from '@/dataset/export-xml';
import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Event } from '@/domain/event';
import { inOrder } from '@/domain/in-order';
import type { Language } from '@/domain/text';
import { lateWordsOf } from '@/i18n/words';
import { languageFolder, publishedPath } from '@/query/published-path';
import type { Page } from './page';
import { addressOf, type Site } from './site';
import { homePath } from './write-home';

/** The same for the same item wherever the site stands. */
const uuidOf = (name: string): string => {
  const hex = createHash('sha256').update(`aanloop ${name}`).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** The day on which the last article that tells of it had appeared; an entry is dated by its source, never by the build. */
const toldOn = (index: DatasetIndex, event: Event): string =>
  event.evidence
    .map(({ article }) => index.articles.get(article)?.published)
    .map((published) => published?.end ?? published?.start ?? index.dataset.dossier.period.end)
    .sort()
    .at(-1) ?? index.dataset.dossier.period.end;

/** The events as an Atom feed, last told first. */
export function writeFeed(site: Site, index: DatasetIndex, lang: Language, pages: readonly Page[]): string {
  const { dossier } = index.dataset;
  const own = `${languageFolder(lang)}feed.xml`;
  const entries = pages
    .filter((page) => page.kind === 'event' && page.lang === lang)
    .flatMap((page) => {
      const event = index.events.get(page.id);
      return event ? [{ page, day: toldOn(index, event) }] : [];
    })
    .sort((a, b) => inOrder(b.day, a.day) || inOrder(a.page.id, b.page.id));
  const updated = `${entries[0]?.day ?? dossier.period.end}T00:00:00Z`;
  const link = (path: string, rel: string): string => `<link rel="${rel}" href="${escapeXml(addressOf(site, path))}"/>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>${uuidOf(`feed ${dossier.id} ${lang}`)}</id>
  <title>Aanloop: ${escapeXml(dossier.title[lang])}</title>
  <subtitle>${escapeXml(lateWordsOf(lang).publish.feed)}</subtitle>
  <updated>${updated}</updated>
  <author><name>Aanloop</name></author>
  ${link(own, 'self')}
  ${link(homePath('index', lang), 'alternate')}
${entries
  .map(
    ({ page, day }) => `  <entry>
    <id>${uuidOf(`event ${page.id} ${lang}`)}</id>
    <title>${escapeXml(page.title)}</title>
    <updated>${day}T00:00:00Z</updated>
    ${link(publishedPath('event', page.id, lang), 'alternate')}
    <summary>${escapeXml(page.description)}</summary>
  </entry>`,
  )
  .join('\n')}
</feed>
`;
}
