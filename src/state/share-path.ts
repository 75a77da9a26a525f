import type { Language } from '@/domain/text';
import { languageFolder, publishedPath } from '@/query/published-path';
import { remoteOf } from './dossier-address';
import { formatAtFile, formatLink } from './format-link';
import type { Link } from './link';

/** The page that may fetch from other hosts. */
export const openEntry = 'open.html';

/**
 * The path under which a link is handed out: the published page of what is open, which any host serves and any preview
 * reads, with the filters behind it and the language written out, for the receiver's browser may prefer another.
 */
export function sharePath(link: Link, lang: Language): string {
  // Published are the pages of the site's own dossier alone.
  if (link.dossier !== null)
    return formatAtFile({ ...link, lang, edit: null }, remoteOf(link.dossier) ? `/${openEntry}` : '/');
  const text = formatLink({ ...link, lang, edit: null });
  const rest = text.slice(text.search(/[?#]/));
  const folder = languageFolder(lang);
  if (link.page !== 'dashboard') return `/${folder}${link.page}.html${rest}`;
  if (link.open) return `/${publishedPath(link.open.kind, link.open.id, lang)}${rest}`;
  // Not every host looks for the index of a folder, but each has one for its root.
  return `/${folder && `${folder}index.html`}${rest}`;
}

/** The path of the file that was published for a path of the app; null where the path needs none. */
export function filePathname(pathname: string, lang: Language): string | null {
  const name = /^\/(?:(?:en|nl)\/)?((?:events|actors|claims|articles)\/[a-z\d-]+|compare|about|data)\/?$/.exec(
    pathname,
  )?.[1];
  return name === undefined ? null : `/${languageFolder(lang)}${name}.html`;
}

/** A path of ours as an address that can be sent: with the host and the base path. */
export const wholeAddress = (path: string): string =>
  `${window.location.origin}${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
