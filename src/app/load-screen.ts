import { fetchSearch } from '@/query/searcher';
import type { Link } from '@/state/link';
import type { Loaded } from './dataset-cache';
import { embedPart } from './embed-part';
import { loadDossier } from './load-dossier';
import { fetchParts, firstParts } from './parts';

/** All that a link needs before it can be drawn. */
export async function loadScreen(link: Link): Promise<Loaded> {
  const hasWords = link.query.q !== '';
  const [loaded] = await Promise.all([
    loadDossier(link),
    fetchParts(firstParts(link)),
    hasWords && fetchSearch(),
    link.embed !== null && embedPart.fetch(),
  ]);
  return loaded;
}
