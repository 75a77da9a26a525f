import { type ClaimKind, claimKinds } from '@/domain/claim';
import { type Count, noCount, totalOf } from '@/query/count';
import { type ClaimTab, claimTabs } from './link';

/** The tab that is drawn where nothing speaks for another. */
export const firstTab: ClaimTab = 'troops';

/** The tab of the claims that holds these kinds: the one that is shown where it does, else their own, else all. */
export function tabOfKinds(kinds: readonly ClaimKind[], shown: ClaimTab): ClaimTab {
  const holds = (tab: ClaimTab): boolean => tab === 'all' || kinds.every((kind) => kind === tab);
  return holds(shown) ? shown : (claimTabs.find(holds) ?? 'all');
}

/** The tab that is drawn where a link names none: the first, unless it lacks the claims of what is open, or any, and another has them. */
export function fittingTab(byKind: ReadonlyMap<string, Count>, ofOpen: readonly ClaimKind[]): ClaimTab {
  const fitting = claimKinds.filter((kind) => totalOf(byKind.get(kind) ?? noCount) > 0);
  const shown = fitting.filter((kind) => ofOpen.includes(kind));
  const found = shown.length > 0 ? shown : fitting;
  return found.some((kind) => kind === firstTab) ? firstTab : tabOfKinds(found, firstTab);
}
