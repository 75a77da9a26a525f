import { encodeDossier, readDossier } from './dossier-address';
import { formatParams } from './format-link';
import { homeLink, type Link } from './link';
import { parseLink } from './parse-link';

/** The address of the page of archives over a manifest, with the question of a link. */
function archiveAddress(manifest: string, { lang, query }: Pick<Link, 'lang' | 'query'>, base: string): string {
  const params = [`facts=${encodeDossier(manifest)}`, ...formatParams({ ...homeLink, lang, query })];
  return `${base}archive.html?${params.join('&')}`;
}

/** Whether this page's own link speaks of the dossier that lies there; what is opened from a menu has no question yet. */
const isAskedFor = ({ dossier }: Link, of: string | null, manifest: string): boolean => {
  if (dossier === null || of === null) return dossier === of;
  const address = readDossier(dossier);
  return address?.kind === 'remote' ? address.url === manifest : dossier === of;
};

/**
 * Leaves this page for the one of archives: what was to be opened is the manifest of a dossier that no page holds whole.
 * `of` is how a link names it, null for the site's own.
 */
export function leadToArchive(manifest: string, of: string | null): Promise<never> {
  const { link } = parseLink({ pathname: '/', search: window.location.search, hash: '' });
  const query = isAskedFor(link, of, manifest) ? link.query : homeLink.query;
  window.location.replace(archiveAddress(manifest, { lang: link.lang, query }, import.meta.env.BASE_URL));
  // The page is being left.
  return new Promise(() => {});
}
