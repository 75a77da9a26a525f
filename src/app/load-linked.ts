import { readDossier } from '@/state/dossier-address';
import { fingerprintOf } from '@/state/fingerprint';
import type { Link } from '@/state/link';
import { openKept, openOfSite } from '@/state/open-dossier';
import {
  chooseNamed,
  followShelf,
  isNamed,
  type OpenedDossier,
  readShelf,
  setShown,
  useDossiers,
} from '@/state/opened-dossiers';
import { siteDossiers } from '@/state/site-dossiers';
import type { Loaded } from './dataset-cache';

const asLoaded = (opened: OpenedDossier): Loaded => {
  setShown(opened);
  const { index, leftOut, source } = opened;
  return { ok: true, index, leftOut, source };
};

/** The dossier that a link names, from what this tab and this device have; one that is elsewhere is not fetched before the reader is asked. */
export async function loadLinked({ dossier, sha }: Pick<Link, 'sha'> & { readonly dossier: string }): Promise<Loaded> {
  followShelf();
  const address = readDossier(dossier);
  const isExact = ({ card }: Pick<OpenedDossier, 'card'>): boolean => fingerprintOf(card.sha256) === sha;
  const named = useDossiers.getState().opened.filter(({ card }) => isNamed(card, dossier));
  const opened = named.find(isExact) ?? named[0];
  if (opened && (sha === null || isExact(opened))) return asLoaded(opened);
  await readShelf();
  const kept = chooseNamed(useDossiers.getState().kept, dossier, sha);
  const isKeptExact = kept !== null && isExact({ card: kept });
  if (kept && (isKeptExact || (!opened && address?.kind !== 'remote'))) {
    const again = await openKept(kept);
    if (again) return asLoaded(again);
  }
  if (opened) return asLoaded(opened);
  if (address?.kind === 'site' && siteDossiers.some(({ id }) => id === address.id)) {
    const ofSite = await openOfSite(address.id, `${import.meta.env.BASE_URL}dossiers/${address.id}.json`);
    if (ofSite) return asLoaded(ofSite);
  }
  return { ok: false, wanted: dossier };
}
