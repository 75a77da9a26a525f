import type { Language } from '@/domain/text';
import { publishedPath } from '@/query/published-path';
import { formatLink } from './format-link';
import type { Link } from './link';

/**
 * The path under which a link is handed out: the published page of what is open, which any host serves and any preview
 * reads, with the filters behind it and the language written out, for the receiver's browser may prefer another.
 */
export function sharePath(link: Link, lang: Language): string {
  const text = formatLink({ ...link, lang });
  const rest = text.slice(text.search(/[?#]/));
  if (link.page !== 'dashboard') return `/${link.page}.html${rest}`;
  return `/${link.open ? publishedPath(link.open.kind, link.open.id, lang) : ''}${rest}`;
}

/** A path of ours as an address that can be sent: with the host and the base path. */
export const wholeAddress = (path: string): string =>
  `${window.location.origin}${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
