import { remoteOf } from './dossier-address';
import { formatLink } from './format-link';
import type { Link } from './link';
import { sharePath } from './share-path';

/** Whether this is the page that may fetch from other hosts; the main one may not, and neither becomes the other. */
export const isOpenEntry = (): boolean => document.documentElement.dataset.entry === 'open';

/**
 * The address of a link that another page of the two has to show; null where this one may. A dossier of another host
 * needs the one, the site's own the other; a file of the reader's is open wherever it was opened.
 */
export function otherEntry(link: Link, base: string): string | null {
  const isRemote = remoteOf(link.dossier) !== null;
  if (isRemote && !isOpenEntry()) return `${base}${sharePath(link, link.lang ?? 'en').slice(1)}`;
  return link.dossier === null && isOpenEntry() ? `${base}${formatLink(link).slice(1)}` : null;
}
