import { escapeXml } from '@/dataset/export-xml';
import { publishedPath } from '@/query/published-path';
import type { Page } from './page';
import { addressOf, type Site } from './site';

/** Every page with its other language; without an origin the addresses are paths, and the file says so. */
export function writeSitemap(site: Site, pages: readonly Page[], others: readonly string[]): string {
  const url = (path: string, alternates: string): string =>
    `  <url><loc>${escapeXml(addressOf(site, path))}</loc>${alternates}</url>`;
  const alternate = (lang: string, path: string): string =>
    `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(addressOf(site, path))}"/>`;
  const note =
    site.origin === null ? '<!-- Built without AANLOOP_SITE: search engines ask for whole addresses. -->\n' : '';
  const lines = [
    ...others.map((path) => url(path, '')),
    ...pages
      .filter(({ picture }) => picture !== null)
      .map(({ kind, id, lang }) =>
        url(
          publishedPath(kind, id, lang),
          (['en', 'nl'] as const).map((language) => alternate(language, publishedPath(kind, id, language))).join(''),
        ),
      ),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${note}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${lines.join('\n')}\n</urlset>\n`;
}
