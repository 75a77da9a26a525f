import { useEffect, useLayoutEffect } from 'react';

interface TakeOverProps {
  /** Before the first drawing is painted. */
  readonly onDrawn: () => void;
  /** When it stands. */
  readonly onStanding: () => void;
}

/** Tells when what is drawn beside it has taken the place of what was there. */
export function TakeOver({ onDrawn, onStanding }: TakeOverProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once.
  useLayoutEffect(onDrawn, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once.
  useEffect(onStanding, []);
  return null;
}
