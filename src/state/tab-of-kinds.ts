import type { ClaimKind } from '@/domain/claim';
import { type ClaimTab, claimTabs } from './link';

/** The tab of the claims that holds these kinds: the one that is shown where it does, else their own, else all. */
export function tabOfKinds(kinds: readonly ClaimKind[], shown: ClaimTab): ClaimTab {
  const holds = (tab: ClaimTab): boolean => tab === 'all' || kinds.every((kind) => kind === tab);
  return holds(shown) ? shown : (claimTabs.find(holds) ?? 'all');
}
