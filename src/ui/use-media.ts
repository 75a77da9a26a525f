import { useCallback, useSyncExternalStore } from 'react';

const lists = new WeakMap<object, Map<string, MediaQueryList>>();

/** One list for each query, whoever asks and however often: to make one costs more than most of what asks. */
function listOf(query: string): MediaQueryList | null {
  if (typeof matchMedia !== 'function') return null;
  const made = lists.get(matchMedia) ?? new Map<string, MediaQueryList>();
  lists.set(matchMedia, made);
  const list = made.get(query) ?? matchMedia(query);
  made.set(query, list);
  return list;
}

/**
 * What held in the window when paper was asked for. A sheet has another width: what would be drawn for that is of parts
 * that may have yet to come, and is more or less than the sheets that were counted before.
 */
let held: ReadonlyMap<string, boolean> | null = null;

if (typeof window !== 'undefined') {
  window.addEventListener('beforeprint', () => {
    held = new Map([...(lists.get(matchMedia) ?? [])].map(([query, { matches }]) => [query, matches]));
  });
  window.addEventListener('afterprint', () => {
    held = null;
  });
}

const holds = (query: string): boolean => held?.get(query) ?? listOf(query)?.matches ?? false;

/** Whether a media query holds; false where there are none, as in tests without a screen. */
export function useMedia(query: string): boolean {
  const listen = useCallback(
    (changed: () => void) => {
      const list = listOf(query);
      list?.addEventListener('change', changed);
      return () => list?.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    listen,
    () => holds(query),
    () => false,
  );
}

const phone = '(max-width: 699.98px)';

/** One column, full pages, lists for charts. */
export const usePhone = (): boolean => useMedia(phone);

export const isPhone = (): boolean => holds(phone);

const areLarge = (): boolean => (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) > 20;

/** What is known while somebody listens: to ask the page for a style at every drawing makes it lay itself out each time. */
let large: boolean | null = null;
const listeners = new Set<() => void>();
let stop: (() => void) | null = null;

const watchLetters = (): (() => void) => {
  if (typeof ResizeObserver === 'undefined') return () => {};
  const letter = document.createElement('span');
  letter.style.position = 'absolute';
  letter.style.width = '1rem';
  letter.ariaHidden = 'true';
  document.body.append(letter);
  const observer = new ResizeObserver(() => {
    large = areLarge();
    for (const changed of listeners) changed();
  });
  observer.observe(letter);
  large = areLarge();
  return () => {
    observer.disconnect();
    letter.remove();
    large = null;
  };
};

// The same function at every drawing, or each would end the watch and begin another.
const listenToLetters = (changed: () => void): (() => void) => {
  listeners.add(changed);
  stop ??= watchLetters();
  return () => {
    listeners.delete(changed);
    if (listeners.size > 0) return;
    stop?.();
    stop = null;
  };
};

/** The reader has set letters so large that words laid out beside marks would lie over each other. */
export const useLargeLetters = (): boolean =>
  useSyncExternalStore(
    listenToLetters,
    () => large ?? areLarge(),
    () => false,
  );
