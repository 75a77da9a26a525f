import { createContext, useContext } from 'react';
import type { CalendarUnit } from '@/domain/calendar';
import type { ClaimKind } from '@/domain/claim';
import type { Count } from '@/query/count';
import type { BinChoice } from './bin-stack';
import type { Roving } from './use-roving';

/**
 * What changes while one points at bars and walks them. The bars read it from here: a chart that is given new props makes
 * new elements of all its bars, and the one that has the focus is gone.
 */
export interface BinsState {
  readonly unit: CalendarUnit;
  /** With names within the bars that hold them. */
  readonly full: boolean;
  /** Null: every kind is chosen. */
  readonly chosen: ReadonlySet<ClaimKind> | null;
  /** Null when nothing is pointed at or open. */
  readonly lit: ReadonlySet<string> | null;
  /** The column under the pointer or the focus. */
  readonly at: number | null;
  readonly stop: Roving['stop'];
  readonly onPoint: (at: number, kind: ClaimKind | null, standing: keyof Count | null) => void;
  readonly onChoose: (choice: BinChoice) => void;
}

export const BinsContext = createContext<BinsState | null>(null);

export function useBins(): BinsState {
  const state = useContext(BinsContext);
  if (!state) throw new Error('useBins is used outside its chart');
  return state;
}
