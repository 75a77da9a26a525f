import { readDossier } from './dossier-address';

/** Where the dossier on the screen came from. */
export interface DossierSource {
  /** The site's own, another one of the site, a file of the reader's, or one from another host. */
  readonly kind: 'own' | 'site' | 'file' | 'remote';
  /** As links name it; null for the site's own. */
  readonly dossier: string | null;
  /** The host of its address. */
  readonly host: string | null;
  /** The host that gave it in the end, where the first one sent on to another. */
  readonly via: string | null;
  /** The name of the file. */
  readonly name: string;
  /** Of the whole file, in lower-case hex; null is not known yet. */
  readonly sha256: string | null;
  readonly bytes: number | null;
}

export const ownSource: DossierSource = {
  kind: 'own',
  dossier: null,
  host: null,
  via: null,
  name: 'dataset.json',
  sha256: null,
  bytes: null,
};

/**
 * What is kept on this device for one dossier stands under this name: its id, and whose it is. The site's own has none,
 * as ever; a dossier from outside that calls itself by the same id is another.
 */
export const scopeOf = ({ dossier, kind }: Pick<DossierSource, 'dossier' | 'kind'>, id: string): string => {
  if (kind === 'own' || dossier === null) return '';
  const address = readDossier(dossier);
  return `${address?.kind === 'remote' ? address.host : kind}/${id}`;
};
