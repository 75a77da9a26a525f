import { createStore, delMany, get, getMany, keys, setMany, type UseStore } from 'idb-keyval';
import { fingerprintOf } from './fingerprint';
import { type DossierCard, isCard } from './recent-dossiers';

/** Why a dossier could not be kept on this device. */
export type KeepRefusal = 'no-room' | 'not-allowed';

const [cards, files] = ['card/', 'file/'];
let store: UseStore | null = null;
const ours = (): UseStore => {
  store ??= createStore('aanloop-dossiers', 'dossiers');
  return store;
};

/** One file of one dossier: two versions are kept side by side, since links speak of either. */
const keyOf = ({ dossier, sha256 }: Pick<DossierCard, 'dossier' | 'sha256'>): string =>
  `${dossier}@${fingerprintOf(sha256)}`;

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('aanloop-dossiers');
// A test that runs in Node ends although it listens.
(channel as { unref?: () => void } | null)?.unref?.();

/** Tells when another tab keeps or removes something; gives back how to stop listening. */
export function followKeptDossiers(told: () => void): () => void {
  channel?.addEventListener('message', told);
  return () => channel?.removeEventListener('message', told);
}

/** What is kept on this device, without the files themselves; nothing where nothing may be. */
export async function keptDossiers(): Promise<DossierCard[]> {
  try {
    const names = (await keys<string>(ours())).filter((key) => typeof key === 'string' && key.startsWith(cards));
    return (await getMany<unknown>(names, ours())).filter(isCard);
  } catch {
    return [];
  }
}

/** Keeps a file with its card, both or neither; null where it worked. */
export async function keepDossier(card: DossierCard, content: Uint8Array<ArrayBuffer>): Promise<KeepRefusal | null> {
  const key = keyOf(card);
  try {
    await setMany(
      [
        [`${cards}${key}`, card],
        [`${files}${key}`, content],
      ],
      ours(),
    );
  } catch (error) {
    return (error as { name?: unknown } | null)?.name === 'QuotaExceededError' ? 'no-room' : 'not-allowed';
  }
  channel?.postMessage('kept');
  return null;
}

export async function removeDossier(card: Pick<DossierCard, 'dossier' | 'sha256'>): Promise<void> {
  const key = keyOf(card);
  try {
    await delMany([`${cards}${key}`, `${files}${key}`], ours());
  } catch {
    // Nothing is kept where nothing may be.
  }
  channel?.postMessage('gone');
}

/** The file itself; null where it is not kept any more. */
export async function keptContent(
  card: Pick<DossierCard, 'dossier' | 'sha256'>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const content = await get<unknown>(`${files}${keyOf(card)}`, ours());
    return ArrayBuffer.isView(content) ? new Uint8Array(content as Uint8Array) : null;
  } catch {
    return null;
  }
}
