import { useCallback, useRef } from 'react';
import type { Query } from '@/query/query';
import { useAanloop } from './use-aanloop';

interface OneStep {
  readonly commit: (change: Partial<Query>) => Promise<void>;
  readonly renew: () => void;
}

/** One opening of a menu, one row of days played, is one step in the history, however often a value is changed in it. */
export function useOneStep(): OneStep {
  const { commit } = useAanloop('commit');
  const hasPushed = useRef(false);
  return {
    commit: (change) => {
      const history = hasPushed.current ? 'replace' : 'push';
      hasPushed.current = true;
      return commit(change, { history });
    },
    renew: useCallback(() => {
      hasPushed.current = false;
    }, []),
  };
}
