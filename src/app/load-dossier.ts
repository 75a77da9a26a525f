import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Language } from '@/domain/text';
import { otherEntry } from '@/state/entry';
import type { Link } from '@/state/link';
import { ownDossier } from '@/state/site-dossiers';
import { isOfStart } from '@/state/start-part';
import { browserLanguage } from './browser-language';
import { datasetOnce, type Loaded, restOnce, startOnce } from './dataset-cache';

const base = import.meta.env.BASE_URL;
const dataset = `${base}dataset.json`;

/** The file of the start in a language, where the page names one. */
const startFile = (lang: Language): string | undefined =>
  document.querySelector<HTMLLinkElement>('link[data-start]')?.href.replace(/\w+(?=\.json$)/, lang);

/** Fetches the rest of a dossier of which only the start is here; false where it has to be shown anew. */
export const loadRest = (index: DatasetIndex): Promise<boolean> => restOnce(dataset, index);

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
    const start = isOfStart(link) && startFile(link.lang ?? browserLanguage());
    const loaded = (start && (await startOnce(start))) || (await datasetOnce(dataset));
    if (loaded.ok || !('problem' in loaded) || loaded.problem.cause !== 'archive') return loaded;
    const { leadToArchive } = await import('@/state/lead-to-archive');
    return leadToArchive('dataset.json', dossier);
  }
  const { loadLinked } = await import('./load-linked');
  return loadLinked({ dossier, sha });
}
