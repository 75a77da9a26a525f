import { useMemo } from 'react';
import { type Claim, type ClaimKind, claimKinds } from '@/domain/claim';
import { relate } from '@/domain/span';
import type { Count } from '@/query/count';
import { keeps } from '@/query/filter';
import type { Focus } from '@/query/focus';
import {
  type BinWindow,
  binsOfSpan,
  binWindow,
  type ClaimBins,
  kindsByUse,
  projectClaimBins,
} from '@/query/project-claim-bins';
import type { Row } from '@/query/row';
import { useAanloop } from '@/state/use-aanloop';
import { barId } from './bin-stack';

/** The days of the committed question: while the range moves under the hand, the bars wait. */
export function useBinWindow(): BinWindow {
  const { committed } = useAanloop('committed');
  const { claims, timeline } = committed;
  return useMemo(() => binWindow(claims.rows, timeline.range, timeline), [claims, timeline]);
}

/** Claims under the committed question counted in time; some of them where only a party is asked for. */
export function useClaimBins(window: BinWindow, rows: readonly Row<Claim>[]): ClaimBins {
  return useMemo(() => projectClaimBins(rows, window), [rows, window]);
}

/** The kinds in an order that no filter and no day of knowledge changes. */
export function useKindOrder(): readonly ClaimKind[] {
  const { whole } = useAanloop('whole');
  return useMemo(() => kindsByUse(whole.dataset.claims, claimKinds), [whole]);
}

/** The bars that hold a claim which is pointed at or open. */
export function litBars(
  { bins }: Pick<ClaimBins, 'bins'>,
  rows: readonly Row<Claim>[],
  focus: Focus,
): ReadonlySet<string> {
  const lit = new Set<string>();
  for (const { item, span } of rows) {
    const reach = span && focus.claim.has(item.id) ? binsOfSpan(bins, span) : null;
    for (let i = reach?.first ?? 0; reach && span && i <= reach.last; i++) {
      const bin = bins[i];
      if (bin) lit.add(barId(i, item.kind, relate(span, bin) === 'certain' ? 'certain' : 'possible'));
    }
  }
  return lit;
}

/** The claims under the whole filter in a stretch of days, or those of one of its bars. */
export function claimsIn(
  { bins }: Pick<ClaimBins, 'bins'>,
  rows: readonly Row<Claim>[],
  at: number,
  kind: ClaimKind | null,
  standing: keyof Count | null,
): string[] {
  const bin = bins[at];
  return rows.flatMap(({ item, span, misses }) => {
    const within = bin && span ? relate(span, bin) : 'outside';
    const isMeant = kind === null ? keeps(misses) && within !== 'outside' : item.kind === kind && within === standing;
    return isMeant ? [item.id] : [];
  });
}
