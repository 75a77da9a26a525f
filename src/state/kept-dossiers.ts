import { deviceShelf, type KeepRefusal } from './device-shelf';
import { fingerprintOf } from './fingerprint';
import { type DossierCard, isCard } from './recent-dossiers';

const shelf = deviceShelf<DossierCard>('aanloop-dossiers', 'dossiers', isCard);

/** One file of one dossier: two versions are kept side by side, since links speak of either. */
const keyOf = ({ dossier, sha256 }: Pick<DossierCard, 'dossier' | 'sha256'>): string =>
  `${dossier}@${fingerprintOf(sha256)}`;

/** Tells when another tab keeps or removes something; gives back how to stop listening. */
export const followKeptDossiers = shelf.follow;

/** What is kept on this device, without the files themselves; nothing where nothing may be. */
export const keptDossiers = shelf.cards;

/** Keeps a file with its card, both or neither; null where it worked. */
export const keepDossier = (card: DossierCard, content: Uint8Array<ArrayBuffer>): Promise<KeepRefusal | null> =>
  shelf.keep(keyOf(card), card, content);

export const removeDossier = (card: Pick<DossierCard, 'dossier' | 'sha256'>): Promise<void> =>
  shelf.remove(keyOf(card));

/** The file itself; null where it is not kept any more. */
export async function keptContent(
  card: Pick<DossierCard, 'dossier' | 'sha256'>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const content = await shelf.content(keyOf(card));
  return ArrayBuffer.isView(content) ? new Uint8Array(content as Uint8Array) : null;
}
