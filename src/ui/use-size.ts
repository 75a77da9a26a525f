import type { RefObject } from 'react';
import { type Size, useLaidOut } from './use-laid-out';

const nothing = {};

/** The content size of an element in whole pixels; `initial` stands until it is measured, and where nothing can be. */
export function useSize<T extends Element>(initial: Size, place?: string): [RefObject<T | null>, Size] {
  const { box, size } = useLaidOut<T, typeof nothing>(initial, nothing, { place });
  return [box, size];
}
