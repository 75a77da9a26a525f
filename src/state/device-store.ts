/** What stands under a name on this device; null where nothing does, or where the browser lets nothing be stored. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** What was written as JSON, perhaps by another version of the app; null where it is none. */
export function parseStored(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

export const readStoredJson = (key: string): unknown => parseStored(readStored(key));

/** Writes it, or with null takes it away; false where the browser lets nothing be stored or has no room. */
export function store(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
