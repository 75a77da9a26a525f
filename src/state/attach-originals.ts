import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Handed } from '@/query/read-attached';
import { deviceScope, onScope } from './device-scope';
import { followKept, forgetText, forgetTexts, type Given, type Kept, keepText, keptTexts } from './kept-originals';
import { type Attached, noOriginals, useOriginals } from './originals';

const { getState, setState } = useOriginals;

let count = 0;
let stop = new AbortController();
let line: Promise<void> = Promise.resolve();

/** Puts an attached text into the list; the same article again takes the place of its earlier copy. */
const place = (added: Attached): void => {
  const { attached } = getState();
  const isReplaced = (one: Attached): boolean =>
    (added.match !== null && one.match?.article === added.match.article) ||
    (added.keptAs !== null && one.keptAs === added.keptAs);
  for (const { keptAs } of attached.filter(isReplaced)) if (keptAs && keptAs !== added.keptAs) forgetText(keptAs);
  setState({ attached: [...attached.filter((one) => !isReplaced(one)), added] });
};

/** What reads a text and sets it against the articles comes with the first one; null where it could not be fetched. */
const fetchReading = () => import('@/query/read-attached').catch(() => null);

type Source = Pick<Attached, 'isBuiltIn' | 'keptAs'>;

const attachOne = async (index: DatasetIndex, handed: Handed, source: Source, signal: AbortSignal): Promise<void> => {
  const begun = deviceScope();
  // Another dossier may have come on the screen meanwhile.
  const put = (added: Attached): void => {
    if (deviceScope() === begun) place(added);
  };
  const base = { key: `${++count}`, name: handed.name, content: '', match: null, ...source };
  if (signal.aborted) return put({ ...base, refusal: 'stopped' });
  const reading = await fetchReading();
  if (!reading) return put({ ...base, refusal: 'no-parser' });
  const read = await reading.readHanded(handed);
  if (!read.ok) return put({ ...base, refusal: read.refusal });
  const onProgress = (progress: number): void => setState({ progress });
  const { content } = read;
  try {
    const match = await reading.matchAttached(index, content, { signal, onProgress });
    if (typeof match === 'string') return put({ ...base, refusal: match });
    const isToKeep = getState().isKept && !source.isBuiltIn && source.keptAs === null;
    const keptAs = isToKeep ? keepText({ name: handed.name, content }) : source.keptAs;
    if (isToKeep && keptAs === null) setState({ keepFailed: true });
    put({ ...base, content, match, refusal: null, keptAs });
  } catch {
    put({ ...base, refusal: signal.aborted ? 'stopped' : 'unreadable' });
  }
};

/** One after the other, also those that are handed over meanwhile. */
const add = (index: DatasetIndex, handed: readonly Handed[], sourceOf: (i: number) => Source): Promise<void> => {
  const { signal } = stop;
  const begun = deviceScope();
  setState(({ pending }) => ({ pending: pending + handed.length }));
  line = line.then(async () => {
    for (const [i, one] of handed.entries()) {
      if (deviceScope() !== begun) return;
      setState({ progress: 0 });
      await attachOne(index, one, sourceOf(i), signal);
      if (deviceScope() === begun) setState(({ pending }) => ({ pending: pending - 1 }));
    }
  });
  return line;
};

const inMemory: Source = { isBuiltIn: false, keptAs: null };

const asHanded = ({ name, content }: Given): Handed => ({ name, size: 0, read: async () => content });

export const attachOriginals = (index: DatasetIndex, handed: readonly Handed[]): Promise<void> =>
  add(index, handed, () => inMemory);

/** What was dropped before the dialog stood; taken once. */
export function takeDropped(): readonly File[] {
  const { dropped } = getState();
  setState({ dropped: [] });
  return dropped;
}

/** Gives up what is still being looked at; each is told as stopped. */
export function stopLooking(): void {
  stop.abort();
  stop = new AbortController();
}

export function removeOriginal(key: string): void {
  const keptAs = getState().attached.find((one) => one.key === key)?.keptAs;
  if (keptAs) forgetText(keptAs);
  setState(({ attached }) => ({ attached: attached.filter((one) => one.key !== key) }));
}

/** Takes away all that was attached, here and on the device, whichever tab kept it. */
export function removeOriginals(): void {
  stopLooking();
  forgetTexts();
  setState(({ attached }) => ({
    attached: attached.filter(({ isBuiltIn }) => isBuiltIn),
    isKept: false,
    keepFailed: false,
  }));
}

/** Keeps on the device what is attached and what will be, or in memory only. */
export function keepOriginals(isKept: boolean): void {
  const attached = getState().attached.map((one) => {
    if (!isKept && one.keptAs) forgetText(one.keptAs);
    const isToKeep = isKept && !one.isBuiltIn && one.refusal === null && one.keptAs === null;
    return { ...one, keptAs: isKept ? (isToKeep ? keepText(one) : one.keptAs) : null };
  });
  const failed = isKept && attached.some((one) => !one.isBuiltIn && one.refusal === null && one.keptAs === null);
  setState({ attached, isKept: isKept && !failed, keepFailed: failed });
}

let restored: DatasetIndex | null = null;
let unfollow = (): void => {};

const follow = (index: DatasetIndex): void => {
  unfollow();
  const dropKept = (isGone: (keptAs: string) => boolean): void =>
    setState(({ attached, isKept }) => {
      const left = attached.filter(({ keptAs }) => keptAs === null || !isGone(keptAs));
      return { attached: left, isKept: isKept && left.some(({ keptAs }) => keptAs !== null) };
    });
  const takeKept = (texts: readonly Kept[]): void => {
    if (texts.length === 0) return;
    // Where nothing lies in memory only, this tab keeps as the other one does.
    if (getState().attached.every(({ keptAs, isBuiltIn }) => isBuiltIn || keptAs !== null)) setState({ isKept: true });
    void addKept(index, texts);
  };
  unfollow = followKept({
    kept: (text) => takeKept([text]),
    gone: (key) => dropKept((keptAs) => keptAs === key),
    allGone: () => dropKept(() => true),
    again: (all) => {
      const kept = new Set(all.map(({ keptAs }) => keptAs));
      dropKept((key) => !kept.has(key));
      const here = new Set(getState().attached.map(({ keptAs }) => keptAs));
      takeKept(all.filter(({ keptAs }) => !here.has(keptAs)));
    },
  });
};

const addKept = (index: DatasetIndex, kept: readonly Kept[]): Promise<void> =>
  add(index, kept.map(asHanded), (i) => ({ isBuiltIn: false, keptAs: kept[i]?.keptAs ?? null }));

/** Brings back what a private build carries and what was kept on this device; once for a dataset. */
export async function restoreOriginals(index: DatasetIndex): Promise<void> {
  if (restored === index) return;
  restored = index;
  // A private build carries the articles of the site's own dossier.
  const builtIn = deviceScope() === '' ? __ORIGINALS__ : [];
  await add(index, builtIn.map(asHanded), () => ({ isBuiltIn: true, keptAs: null }));
  const kept = keptTexts();
  follow(index);
  if (kept.length === 0) return;
  setState({ isKept: true });
  await addKept(index, kept);
}

/** As if nothing had been attached. */
export function resetOriginals(): void {
  restored = null;
  unfollow();
  stopLooking();
  setState(noOriginals);
}

// Texts that were attached to one dossier are nothing of another.
onScope(resetOriginals);
