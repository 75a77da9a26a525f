import { useMemo } from 'react';
import { projectNetworkView } from '@/query/project-network-view';
import type { ScopedNetwork } from '@/query/scope-network';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { useNetworkLook } from './use-network-look';

/** The network under the filter, as the link asks to look at it. */
export function useNetworkView(): ScopedNetwork {
  const { index, projection } = useAanloop('index', 'projection');
  const link = useLink('ego', 'pair');
  const { query, network } = projection;
  const { ego, pair } = link;
  const { level } = useNetworkLook();
  return useMemo(
    () => projectNetworkView(index, query, { level, steps: ego === null ? null : Number(ego), pair }, network),
    [index, query, network, level, ego, pair],
  );
}
