import { ownRights, type Rights, statedRights } from '@/dataset/export-licence';
import type { Dossier } from '@/domain/dossier';
import { readDossier } from './dossier-address';
import type { DossierSource } from './dossier-source';

/** Who is named for what is on the screen, and under which licence it is given: this site speaks for its own alone. */
export const rightsOf = ({ kind }: DossierSource, dossier: Dossier): Rights =>
  kind === 'own' || kind === 'site'
    ? { ...ownRights, ...(dossier.licence && statedRights(dossier)) }
    : statedRights(dossier);

/** Where the ids of a dossier lie, so that the same id of two dossiers is never one thing; a file has no address of its own. */
export function idsOf({ dossier, kind }: DossierSource, id: string, site: string): string {
  const address = dossier === null ? null : readDossier(dossier);
  if (address?.kind === 'remote') return address.url;
  return kind === 'own' ? site : `file:///${id}/`;
}
