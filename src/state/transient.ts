import { create } from 'zustand';
import type { DayNumber } from '@/domain/day';
import type { Ref } from '@/query/focus';

/** What is pointed at or being dragged: true for a moment, in no link and no history. */
export interface Transient {
  /** What is under the pointer or has the focus; an edge of the network is all its relations. */
  readonly hovered: readonly Ref[];
  /** The range while it is being dragged. */
  readonly brush: { readonly from: DayNumber | null; readonly to: DayNumber | null } | null;
}

const initial: Transient = { hovered: [], brush: null };

export const useTransient = create<Transient>(() => initial);

const same = (a: readonly Ref[], b: readonly Ref[]): boolean =>
  a.length === b.length && a.every((ref, i) => ref.kind === b[i]?.kind && ref.id === b[i]?.id);

export function hover(...refs: readonly Ref[]): void {
  if (!same(useTransient.getState().hovered, refs)) useTransient.setState({ hovered: refs });
}

export function dragBrush(brush: Transient['brush']): void {
  useTransient.setState({ brush });
}

/** Lets go of everything. */
export function clearTransient(): void {
  useTransient.setState(initial);
}
