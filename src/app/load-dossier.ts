import { otherEntry } from '@/state/entry';
import type { Link } from '@/state/link';
import { ownDossier } from '@/state/site-dossiers';
import { datasetOnce, type Loaded } from './dataset-cache';

const base = import.meta.env.BASE_URL;

/** The dossier that a link speaks of; most speak of the site's own, so what opens others is fetched only for them. */
export async function loadDossier(link: Link): Promise<Loaded> {
  const elsewhere = otherEntry(link, base);
  if (elsewhere !== null) {
    window.location.replace(elsewhere);
    // The page is being left.
    return new Promise(() => {});
  }
  const { dossier, sha } = link;
  if (dossier === null || dossier === ownDossier?.id) {
    const loaded = await datasetOnce(`${base}dataset.json`);
    if (loaded.ok || !('problem' in loaded) || loaded.problem.cause !== 'archive') return loaded;
    const { leadToArchive } = await import('@/state/lead-to-archive');
    return leadToArchive('dataset.json', dossier);
  }
  const { loadLinked } = await import('./load-linked');
  return loadLinked({ dossier, sha });
}
