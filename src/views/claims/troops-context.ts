import { createContext, useContext } from 'react';
import type { Roving } from '@/marks/use-roving';
import type { Claimant, ClaimRow } from './claim-row';
import type { Spread } from './spread';
import type { TroopPanel } from './troop-panels';
import type { ClaimState } from './use-claim-marks';

/** What the marks of all panels share; read from here, so that pointing at one makes no new axes. */
export interface TroopsState {
  readonly fontSize: number;
  readonly fadeId: string;
  readonly stateOf: (row: ClaimRow) => ClaimState;
  readonly claimantOf: (row: ClaimRow) => Claimant;
  readonly stop: Roving['stop'];
  /** The list of claims that is shown. */
  readonly shown: string | null;
  readonly onShow: (key: string) => void;
  /** A bracket in words, with all that it spans. */
  readonly tellSpread: (panel: TroopPanel, spread: Spread) => string;
}

export const TroopsContext = createContext<TroopsState | null>(null);

export function useTroops(): TroopsState {
  const state = useContext(TroopsContext);
  if (!state) throw new Error('useTroops is used outside its chart');
  return state;
}

export const spreadKey = ({ key }: TroopPanel, { posture }: Spread): string => `spread ${key} ${posture}`;
