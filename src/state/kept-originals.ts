import { deviceScope } from './device-scope';

/** A text as the reader gave it. */
export interface Given {
  readonly name: string;
  readonly content: string;
}

/** A text that is kept on this device, under a key of its own: no tab writes what another one wrote. */
export interface Kept extends Given {
  readonly keptAs: string;
}

const prefix = (): string => (deviceScope() === '' ? 'aanloop.original.' : `aanloop.originals-of.${deviceScope()}.`);
/** Where all of them stood in one list, which every tab wrote whole. */
const formerKey = 'aanloop.originals';

const isGiven = (value: unknown): value is Given =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'content' in value &&
  typeof value.name === 'string' &&
  typeof value.content === 'string';

const parse = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
};

const keysOf = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '').filter((key) => key.startsWith(prefix()));

/** Null where the browser allows no storage. */
const storage = (): Storage | null => {
  try {
    return localStorage;
  } catch {
    return null;
  }
};

let count = 0;
/** Sorted, they are in the order in which they were kept. */
const newKey = (): string => {
  const nth = String(++count).padStart(6, '0');
  return `${prefix()}${Date.now().toString(36)}-${nth}-${Math.random().toString(36).slice(2, 10)}`;
};

/** Keeps a text; null where there is no room for it or none is allowed. */
export function keepText({ name, content }: Given): string | null {
  const key = newKey();
  try {
    storage()?.setItem(key, JSON.stringify({ name, content }));
    return storage()?.getItem(key) == null ? null : key;
  } catch {
    return null;
  }
}

export function forgetText(key: string): void {
  try {
    storage()?.removeItem(key);
  } catch {
    // Nothing is kept where nothing may be.
  }
}

/** Takes away every text that is kept now, whichever tab kept it. */
export function forgetTexts(): void {
  const store = storage();
  if (store) for (const key of keysOf(store)) forgetText(key);
  if (deviceScope() === '') forgetText(formerKey);
}

/** What is kept at this moment, in the order in which it was. */
export function keptTexts(): Kept[] {
  const store = storage();
  if (!store) return [];
  const former = deviceScope() === '' ? parse(store.getItem(formerKey)) : null;
  if (Array.isArray(former)) {
    const moved = former.filter(isGiven).map((given) => keepText(given));
    if (moved.every((key) => key !== null)) forgetText(formerKey);
  }
  return keysOf(store)
    .sort()
    .flatMap((keptAs) => {
      const given = parse(store.getItem(keptAs));
      return isGiven(given) ? [{ name: given.name, content: given.content, keptAs }] : [];
    });
}

/** Tells what other tabs keep and take away; gives back how to stop listening. */
export function followKept(told: {
  readonly kept: (text: Kept) => void;
  readonly gone: (keptAs: string) => void;
  readonly allGone: () => void;
}): () => void {
  const onStorage = ({ key, newValue }: StorageEvent): void => {
    if (key === null) told.allGone();
    else if (!key.startsWith(prefix())) return;
    else if (newValue === null) told.gone(key);
    else {
      const given = parse(newValue);
      if (isGiven(given)) told.kept({ name: given.name, content: given.content, keptAs: key });
    }
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}
