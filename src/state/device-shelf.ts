import { createStore, delMany, get, getMany, keys, setMany, type UseStore } from 'idb-keyval';
import { awaitStorage } from './await-storage';
import { openChannel } from './open-channel';

/** Why something could not be kept on this device. */
export type KeepRefusal = 'no-room' | 'not-allowed' | 'no-answer';

const refusals: Readonly<Record<string, KeepRefusal>> = { QuotaExceededError: 'no-room', TimeoutError: 'no-answer' };

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
        const names = (await awaitStorage(keys<string>(ours()))).filter(
          (key) => typeof key === 'string' && key.startsWith(cardPrefix),
        );
        return (await awaitStorage(getMany<unknown>(names, ours()))).filter(isCard);
      } catch {
        return [];
      }
    },
    keep: async (key, card, content) => {
      try {
        const entries: [string, unknown][] = [
          [`${cardPrefix}${key}`, card],
          [`${filePrefix}${key}`, content],
        ];
        await awaitStorage(setMany(entries, ours()));
      } catch (error) {
        return refusals[String((error as { name?: unknown } | null)?.name)] ?? 'not-allowed';
      }
      channel?.postMessage('kept');
      return null;
    },
    content: async (key) => {
      try {
        return await awaitStorage(get<unknown>(`${filePrefix}${key}`, ours()));
      } catch {
        return undefined;
      }
    },
    remove: async (key) => {
      try {
        await awaitStorage(delMany([`${cardPrefix}${key}`, `${filePrefix}${key}`], ours()));
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
