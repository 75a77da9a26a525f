import { useSyncExternalStore } from 'react';

/** Whether a media query holds; false where there are none, as in tests without a screen. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      if (typeof matchMedia !== 'function') return () => {};
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => typeof matchMedia === 'function' && matchMedia(query).matches,
    () => false,
  );
}

/** One column, full pages, lists for charts. */
export const usePhone = (): boolean => useMedia('(max-width: 699.98px)');

const letterSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** The reader has set letters so large that words laid out beside marks would lie over each other. */
export const useLargeLetters = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      if (typeof ResizeObserver === 'undefined') return () => {};
      const letter = document.createElement('span');
      letter.style.position = 'absolute';
      letter.style.width = '1rem';
      letter.ariaHidden = 'true';
      document.body.append(letter);
      const observer = new ResizeObserver(changed);
      observer.observe(letter);
      return () => {
        observer.disconnect();
        letter.remove();
      };
    },
    () => letterSize() > 20,
    () => false,
  );
