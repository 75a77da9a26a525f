import { useCallback, useMemo } from 'react';
import { type MarkState, useMarkState } from '@/marks/mark-state';
import { projectFocus } from '@/query/focus';
import { standingOfRow } from '@/query/row';
import { useAanloop } from '@/state/use-aanloop';
import type { ClaimRow } from './claim-row';

export interface ClaimState extends MarkState {
  /** It is open, or belongs to the event or sentence that is. */
  readonly ringed: boolean;
}

/** The state of every claim's mark, read once for a view. */
export function useClaimMarks(): (row: ClaimRow) => ClaimState {
  const { index, openRef } = useAanloop('index', 'openRef');
  const stateOf = useMarkState();
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
      const state = stateOf({ kind: 'claim', id: row.item.id }, standingOfRow(row));
      return { ...state, ringed: state.open || belonging.has(row.item.id) };
    },
    [stateOf, belonging],
  );
}
