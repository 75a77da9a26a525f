import { useCallback, useRef } from 'react';
import type { Query } from '@/query/query';
import { useAanloop } from '@/state/use-aanloop';

/** One opening of a menu is one step in the history, however often a value is changed in it. */
export function useOneStep(): { readonly commit: (change: Partial<Query>) => void; readonly renew: () => void } {
  const { commit } = useAanloop();
  const pushed = useRef(false);
  return {
    commit: (change) => {
      commit(change, { history: pushed.current ? 'replace' : 'push' });
      pushed.current = true;
    },
    renew: useCallback(() => {
      pushed.current = false;
    }, []),
  };
}
