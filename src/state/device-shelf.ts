import { createStore, delMany, get, getMany, keys, setMany, type UseStore } from 'idb-keyval';
import { openChannel } from './open-channel';

/** Why something could not be kept on this device. */
export type KeepRefusal = 'no-room' | 'not-allowed';

interface DeviceShelf<Card> {
  /** What is kept, without the contents; nothing where nothing may be. */
  readonly cards: () => Promise<Card[]>;
  /** Keeps a content with its card, both or neither; null where it worked. */
  readonly keep: (key: string, card: Card, content: unknown) => Promise<KeepRefusal | null>;
  readonly content: (key: string) => Promise<unknown>;
  readonly remove: (key: string) => Promise<void>;
  /** Tells when another tab keeps or removes something; gives back how to stop listening. */
  readonly follow: (told: () => void) => () => void;
}

const [cardPrefix, filePrefix] = ['card/', 'file/'];

/** A place on this device for files, each with a card that tells of it; all tabs see the same. */
export function deviceShelf<Card>(
  name: string,
  storeName: string,
  isCard: (value: unknown) => value is Card,
): DeviceShelf<Card> {
  let store: UseStore | null = null;
  const ours = (): UseStore => {
    store ??= createStore(name, storeName);
    return store;
  };
  const channel = openChannel(name);
  // A test that runs in Node ends although it listens.
  (channel as { unref?: () => void } | null)?.unref?.();
  return {
    cards: async () => {
      try {
        const names = (await keys<string>(ours())).filter(
          (key) => typeof key === 'string' && key.startsWith(cardPrefix),
        );
        return (await getMany<unknown>(names, ours())).filter(isCard);
      } catch {
        return [];
      }
    },
    keep: async (key, card, content) => {
      try {
        await setMany(
          [
            [`${cardPrefix}${key}`, card],
            [`${filePrefix}${key}`, content],
          ],
          ours(),
        );
      } catch (error) {
        return (error as { name?: unknown } | null)?.name === 'QuotaExceededError' ? 'no-room' : 'not-allowed';
      }
      channel?.postMessage('kept');
      return null;
    },
    content: async (key) => {
      try {
        return await get<unknown>(`${filePrefix}${key}`, ours());
      } catch {
        return undefined;
      }
    },
    remove: async (key) => {
      try {
        await delMany([`${cardPrefix}${key}`, `${filePrefix}${key}`], ours());
      } catch {
        // Nothing is kept where nothing may be.
      }
      channel?.postMessage('gone');
    },
    follow: (told) => {
      channel?.addEventListener('message', told);
      return () => channel?.removeEventListener('message', told);
    },
  };
}
