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
