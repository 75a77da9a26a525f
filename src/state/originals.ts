import { create } from 'zustand';
import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Match } from '@/query/match-original';
import { matchAttached } from '@/query/read-attached';

/** A text that the reader gave, as it was given. */
export interface Given {
  readonly name: string;
  readonly content: string;
}

export interface Attached extends Given {
  readonly key: string;
  /** Null is not one of ours. */
  readonly match: Match | null;
  /** Came with a private build: it cannot be removed here. */
  readonly isBuiltIn: boolean;
}

export interface Originals {
  readonly attached: readonly Attached[];
  /** How many texts are being looked at. */
  readonly pending: number;
  /** Kept on this device by the reader's choice; else in memory only. */
  readonly isKept: boolean;
  /** The device had no room, or does not allow it. */
  readonly keepFailed: boolean;
  readonly isDialogOpen: boolean;
}

const initial: Originals = { attached: [], pending: 0, isKept: false, keepFailed: false, isDialogOpen: false };

/** The reader's own copies of the articles. They are never part of a link and never leave the machine. */
export const useOriginals = create<Originals>(() => initial);

const { getState, setState } = useOriginals;
const storageKey = 'aanloop.originals';

export const openOriginals = (): void => setState({ isDialogOpen: true });
export const closeOriginals = (): void => setState({ isDialogOpen: false });

const store = (): void => {
  const { attached, isKept } = getState();
  try {
    if (isKept) {
      const given = attached.filter(({ isBuiltIn }) => !isBuiltIn).map(({ name, content }) => ({ name, content }));
      localStorage.setItem(storageKey, JSON.stringify(given));
    } else localStorage.removeItem(storageKey);
    setState({ keepFailed: false });
  } catch {
    setState({ isKept: false, keepFailed: isKept });
  }
};

let count = 0;

const add = async (index: DatasetIndex, given: readonly Given[], isBuiltIn: boolean): Promise<void> => {
  setState(({ pending }) => ({ pending: pending + given.length }));
  for (const { name, content } of given) {
    const match = await matchAttached(index, content).catch(() => null);
    const added: Attached = { key: `${++count}`, name, content, match, isBuiltIn };
    setState(({ attached, pending }) => ({
      // The same article again takes the place of its earlier copy.
      attached: [...attached.filter((one) => match === null || one.match?.article !== match.article), added],
      pending: pending - 1,
    }));
  }
};

export async function attachOriginals(index: DatasetIndex, given: readonly Given[]): Promise<void> {
  await add(index, given, false);
  if (getState().isKept) store();
}

export function removeOriginal(key: string): void {
  setState(({ attached }) => ({ attached: attached.filter((one) => one.key !== key) }));
  if (getState().isKept) store();
}

/** Takes away all that was attached, here and on the device. */
export function removeOriginals(): void {
  setState(({ attached }) => ({ attached: attached.filter(({ isBuiltIn }) => isBuiltIn), isKept: false }));
  store();
}

export function keepOriginals(isKept: boolean): void {
  setState({ isKept });
  store();
}

const isGiven = (value: unknown): value is Given =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'content' in value &&
  typeof value.name === 'string' &&
  typeof value.content === 'string';

const keptTexts = (): Given[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
    return Array.isArray(kept) ? kept.filter(isGiven) : [];
  } catch {
    return [];
  }
};

let restored: DatasetIndex | null = null;

/** Brings back what a private build carries and what was kept on this device; once for a dataset. */
export async function restoreOriginals(index: DatasetIndex): Promise<void> {
  if (restored === index) return;
  restored = index;
  await add(index, __ORIGINALS__, true);
  const kept = keptTexts();
  if (kept.length > 0) {
    setState({ isKept: true });
    await add(index, kept, false);
  }
}

/** The reader's copy of this article, if there is one. */
export const useOriginalOf = (article: string): Match | null =>
  useOriginals(({ attached }) => attached.find(({ match }) => match?.article === article)?.match ?? null);

/** For tests: as if nothing had been attached. */
export function resetOriginals(): void {
  restored = null;
  setState(initial);
}
