import { useEffect, useInsertionEffect, useLayoutEffect } from 'react';

interface TakeOverProps {
  /** When the first drawing takes the place of what was there, before anything of it is measured. */
  readonly onPlaced: () => void;
  /** Before it is painted. */
  readonly onDrawn: () => void;
  /** When it stands. */
  readonly onStanding: () => void;
}

/** Tells when what is drawn beside it has taken the place of what was there. */
export function TakeOver({ onPlaced, onDrawn, onStanding }: TakeOverProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once.
  useInsertionEffect(onPlaced, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once.
  useLayoutEffect(onDrawn, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once.
  useEffect(onStanding, []);
  return null;
}
