import { useCallback } from 'react';
import { formatLink } from '@/state/format-link';
import type { Open } from '@/state/link';
import { useAanloop } from '@/state/use-aanloop';

/** The address that opens something beside the network: a network that fills the screen goes on filling it. */
export function useOpenLink(): (open: Open) => string {
  const { link } = useAanloop('link');
  return useCallback((open) => formatLink({ ...link, page: 'dashboard', open }), [link]);
}
