import { startTransition, useEffect, useState } from 'react';
import type { DatasetIndex } from '@/dataset/index-dataset';
import { facetNames } from '@/query/facets';
import type { Link } from './link';

/** The index of which only the start is here, if there is one. */
let begun: DatasetIndex | null = null;
const waiting = new Set<() => void>();

/** Says of which index only the start is here; null once the rest of it is. */
export function setBegun(index: DatasetIndex | null): void {
  begun = index;
  for (const tell of waiting) tell();
}

export const begunIndex = (): DatasetIndex | null => begun;

/** Whether only the start of it is here. That it is whole is drawn in pieces, so that the hand goes first. */
export function useIsBegun(index: DatasetIndex): boolean {
  const [isBegun, setIsBegun] = useState(() => begun === index);
  useEffect(() => {
    const follow = (): void => startTransition(() => setIsBegun(begun === index));
    follow();
    waiting.add(follow);
    return () => void waiting.delete(follow);
  }, [index]);
  return isBegun;
}

/** Whether the start of a dossier is enough to draw what a link says: the dashboard with nothing open, of some days or all. */
export function isOfStart({ page, open, embed, edit, patch, dossier, sha, query }: Link): boolean {
  return (
    page === 'dashboard' &&
    [open, embed, edit, patch, dossier, sha, query.asof].every((one) => one === null) &&
    query.q === '' &&
    query.clock === 'event' &&
    facetNames.every((name) => query[name].length === 0)
  );
}
