import { deviceScope } from './device-scope';
import { parseStored, readStored, readStoredJson, store } from './device-store';

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

/** None where the browser lets nothing be stored. */
const keys = (): string[] => {
  try {
    const all = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
    return all.filter((key) => key.startsWith(prefix()));
  } catch {
    return [];
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
  return store(key, JSON.stringify({ name, content })) && readStored(key) !== null ? key : null;
}

export const forgetText = (key: string): void => void store(key, null);

/** Takes away every text that is kept now, whichever tab kept it. */
export function forgetTexts(): void {
  for (const key of keys()) forgetText(key);
  if (deviceScope() === '') forgetText(formerKey);
}

/** What is kept at this moment, in the order in which it was. */
export function keptTexts(): Kept[] {
  const former = deviceScope() === '' ? readStoredJson(formerKey) : null;
  if (Array.isArray(former)) {
    const moved = former.filter(isGiven).map((given) => keepText(given));
    if (moved.every((key) => key !== null)) forgetText(formerKey);
  }
  return keys()
    .sort()
    .flatMap((keptAs) => {
      const given = readStoredJson(keptAs);
      return isGiven(given) ? [{ name: given.name, content: given.content, keptAs }] : [];
    });
}

/** Tells what other tabs keep and take away; gives back how to stop listening. */
export function followKept(told: {
  readonly kept: (text: Kept) => void;
  readonly gone: (keptAs: string) => void;
  readonly allGone: () => void;
  /** All that is kept now: the page lay aside, and came back by Back without having heard of anything. */
  readonly again: (all: readonly Kept[]) => void;
}): () => void {
  const onStorage = ({ key, newValue }: StorageEvent): void => {
    if (key === null) told.allGone();
    else if (!key.startsWith(prefix())) return;
    else if (newValue === null) told.gone(key);
    else {
      const given = parseStored(newValue);
      if (isGiven(given)) told.kept({ name: given.name, content: given.content, keptAs: key });
    }
  };
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) told.again(keptTexts());
  };
  window.addEventListener('storage', onStorage);
  window.addEventListener('pageshow', onShow);
  return () => {
    window.removeEventListener('storage', onStorage);
    window.removeEventListener('pageshow', onShow);
  };
}
