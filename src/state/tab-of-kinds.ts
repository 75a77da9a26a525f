import { type ClaimKind, claimKinds } from '@/domain/claim';
import { type Count, noCount, totalOf } from '@/query/count';
import { type ClaimTab, claimTabs, homeLink } from './link';

/** The tab of the claims that holds these kinds: the one that is shown where it does, else their own, else all. */
export function tabOfKinds(kinds: readonly ClaimKind[], shown: ClaimTab): ClaimTab {
  const holds = (tab: ClaimTab): boolean => tab === 'all' || kinds.every((kind) => kind === tab);
  return holds(shown) ? shown : (claimTabs.find(holds) ?? 'all');
}

/** The tab that is drawn: the one a link opens on gives way to another where it has nothing and that one has. */
export function fittingTab(asked: ClaimTab, byKind: ReadonlyMap<string, Count>): ClaimTab {
  if (asked !== homeLink.tab) return asked;
  const found = claimKinds.filter((kind) => totalOf(byKind.get(kind) ?? noCount) > 0);
  return found.some((kind) => kind === asked) ? asked : tabOfKinds(found, asked);
}
