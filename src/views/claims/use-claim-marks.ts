import { useCallback, useMemo } from 'react';
import type { Standing } from '@/domain/span';
import { projectFocus } from '@/query/focus';
import { standingOfRow } from '@/query/row';
import { useAanloop } from '@/state/use-aanloop';
import type { ClaimRow } from './claim-row';

export interface ClaimState {
  readonly standing: Standing;
  readonly open: boolean;
  /** It is open, or belongs to the event or sentence that is. */
  readonly ringed: boolean;
}

/** The state of every claim's mark but for what is lit, which each mark knows by itself: pointing draws no view anew. */
export function useClaimMarks(): (row: ClaimRow) => ClaimState {
  const { index, openRef } = useAanloop('index', 'openRef');
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
  return useCallback(
    (row) => {
      const open = kind === 'claim' && id === row.item.id;
      return { standing: standingOfRow(row), open, ringed: open || belonging.has(row.item.id) };
    },
    [kind, id, belonging],
  );
}
