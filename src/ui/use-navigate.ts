import { use, useCallback } from 'react';
import { NavigationContext } from './react-router-parts';

interface NavigateOptions {
  readonly replace?: boolean;
  readonly state?: unknown;
}

/** Goes to an address of the app; resolves when that is the address, which of another dossier is once it is read. */
export type Navigate = (to: string, options?: NavigateOptions) => Promise<void>;

/** An address of the app as one of the host. */
export const withBase = (basename: string, to: string): string => `${basename.replace(/\/$/, '')}${to}`;

/** Unlike the one of React Router it stays the same function wherever one goes, and draws nobody anew. */
export function useNavigate(): Navigate {
  const { basename, navigator } = use(NavigationContext);
  return useCallback(
    async (to, { replace = false, state } = {}) => {
      const go = replace ? navigator.replace : navigator.push;
      await go(withBase(basename, to), state);
    },
    [basename, navigator],
  );
}
