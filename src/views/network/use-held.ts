import { useState } from 'react';

/** A value that stays as it was while it is held. */
export function useHeld<T>(value: T, isHeld: boolean): T {
  const [held, setHeld] = useState(value);
  if (!isHeld && held !== value) {
    setHeld(value);
    return value;
  }
  return held;
}
