import { startTransition, use, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Location, useLocation } from 'react-router';
import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Query } from '@/query/query';
import { checkLink } from '@/state/check-link';
import { fitLink } from '@/state/fit-link';
import { formatLink } from '@/state/format-link';
import type { Link } from '@/state/link';
import { readAddress } from '@/state/read-address';
import { dragBrush, type Transient, useTransient } from '@/state/transient';
import type { Aanloop, CommitOptions } from '@/state/use-aanloop';
import { NavigationContext } from '@/ui/react-router-parts';
import { useNavigate } from '@/ui/use-navigate';

/** How views change the link: each change builds on the one before it, drawn or not. */
export function useCommit(whole: DatasetIndex, link: Link): Pick<Aanloop, 'commit' | 'commitLink'> {
  const location = useLocation();
  const navigate = useNavigate();
  // Told by the navigation and not by a change of address: who goes back at once never saw the address change.
  const [landed, setLanded] = useState<Transient['brush']>(null);
  // Two changes in one moment are two changes: the second builds on the first, not on the screen.
  const newest = useRef(link);
  const drawn = useRef(location.key);
  const onTheirWay = useRef(0);
  useLayoutEffect(() => {
    newest.current = link;
    drawn.current = location.key;
  }, [link, location.key]);
  const { navigator } = use(NavigationContext);
  const latest = useCallback((): Link => {
    // A link that was followed a moment ago may not be drawn yet: what changes now changes what it opened.
    const at = 'location' in navigator ? (navigator.location as Location) : null;
    if (at && onTheirWay.current === 0 && at.key !== drawn.current)
      newest.current = checkLink(whole, readAddress(at)).link;
    return newest.current;
  }, [navigator, whole]);
  const go = useCallback(
    async (to: Link, options?: CommitOptions): Promise<void> => {
      const fitted = fitLink(to);
      newest.current = fitted.link;
      const state = fitted.notices.length > 0 ? { dropped: fitted.notices } : null;
      const { brush: shown } = useTransient.getState();
      onTheirWay.current++;
      try {
        await navigate(formatLink(fitted.link), { replace: options?.history === 'replace', state });
      } finally {
        onTheirWay.current--;
        // The router shows an address in a transition; in one that begins later its preview can end without a jump back.
        if (shown) startTransition(() => setLanded(shown));
      }
    },
    [navigate],
  );
  const commitLink = useCallback(
    (change: Partial<Link>, options?: CommitOptions) => go({ ...latest(), ...change }, options),
    [go, latest],
  );
  const commit = useCallback(
    (change: Partial<Query>, options?: CommitOptions) => {
      const base = latest();
      return go({ ...base, query: { ...base.query, ...change } }, options);
    },
    [go, latest],
  );
  useEffect(() => {
    if (landed !== null && useTransient.getState().brush === landed) dragBrush(null);
  }, [landed]);
  return { commit, commitLink };
}
