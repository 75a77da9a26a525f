import { escapeXml } from '@/dataset/export-xml';
import { languages } from '@/domain/text';
import { publishedPath } from '@/query/published-path';
import type { Page } from './page';
import { addressOf, type Site } from './site';
import { appPages, homePath } from './write-home';

// A map of paths is no map by the letter, and search engines pass over it: it says what it lacks.
const withoutOrigin =
  '<!-- Built without AANLOOP_SITE: these are paths of whatever host serves them. Search engines ask for whole addresses. -->\n';

/** Every page in each language, with its pair. */
export function writeSitemap(site: Site, pages: readonly Page[]): string {
  const pair = (pathIn: (lang: (typeof languages)[number]) => string): string[] => {
    const alternates = languages.map(
      (lang) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(addressOf(site, pathIn(lang)))}"/>`,
    );
    return languages.map(
      (lang) => `  <url><loc>${escapeXml(addressOf(site, pathIn(lang)))}</loc>${alternates.join('')}</url>`,
    );
  };
  const lines = [
    ...appPages.flatMap((name) => pair((lang) => homePath(name, lang))),
    ...pages
      .filter(({ picture, lang }) => picture !== null && lang === languages[0])
      .flatMap(({ kind, id }) => pair((lang) => publishedPath(kind, id, lang))),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${site.origin === null ? withoutOrigin : ''}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${lines.join('\n')}\n</urlset>\n`;
}
