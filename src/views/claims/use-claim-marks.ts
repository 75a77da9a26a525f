import { useMemo } from 'react';
import { pointing } from '@/marks/pointing';
import { keeps } from '@/query/filter';
import { projectFocus } from '@/query/focus';
import { useAanloop, useFocus } from '@/state/use-aanloop';
import type { ClaimRow } from './claim-row';

/** How a claim stands to the filter, to what is pointed at and to what is open. */
export interface MarkState {
  readonly standing: 'certain' | 'possible' | 'outside';
  readonly lit: boolean;
  /** Something is lit and this is not, or the kind filter leaves it out. */
  readonly faded: boolean;
  readonly open: boolean;
  /** It is open, or belongs to the event or sentence that is. */
  readonly ringed: boolean;
}

export const standingOf = (row: ClaimRow): MarkState['standing'] =>
  keeps(row.misses) ? (row.standing ?? 'certain') : 'outside';

/** The state of every claim's mark, read once for a view. */
export function useClaimMarks(): (row: ClaimRow) => MarkState {
  const { index, openRef } = useAanloop();
  const focus = useFocus();
  const kind = openRef?.kind;
  const id = openRef?.id;
  const belonging = useMemo(
    // An actor or a whole article has claims by the dozen; ringing them all would point at nothing.
    () =>
      kind !== undefined && id !== undefined && kind !== 'actor' && kind !== 'article'
        ? projectFocus(index, [{ kind, id }]).claim
        : new Set<string>(),
    [index, kind, id],
  );
  return (row) => {
    const standing = standingOf(row);
    const lit = focus?.claim.has(row.item.id) ?? false;
    const open = kind === 'claim' && id === row.item.id;
    return {
      standing,
      lit,
      faded: focus ? !lit : standing === 'outside',
      open,
      ringed: open || belonging.has(row.item.id),
    };
  };
}

/** What every drawn claim carries: hooks for tests and the pointing that lights the other views. */
export const claimMarkProps = (row: ClaimRow, { standing, lit, open, faded }: MarkState) => ({
  'data-mark': `claim:${row.item.id}`,
  'data-standing': standing,
  'data-lit': lit || undefined,
  'data-open': open || undefined,
  'data-faded': faded || undefined,
  ...pointing({ kind: 'claim', id: row.item.id }),
});
