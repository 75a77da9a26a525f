import { useCallback, useState } from 'react';
import { hover } from '@/state/transient';

type PointedBy = 'pointer' | 'focus';

export interface Pointed {
  /** The event that is told of beside its mark. */
  readonly id: string | null;
  readonly point: (id: string | null, by: PointedBy) => void;
  readonly forget: () => void;
}

/** What the pointer or the focus is on: told here, lit in every view. */
export function usePointed(): Pointed {
  const [pointed, setPointed] = useState<{ id: string; by: PointedBy } | null>(null);
  const point = useCallback((id: string | null, by: PointedBy): void => {
    setPointed((old) => (id === null ? (old?.by === by ? null : old) : { id, by }));
    if (id === null) hover();
    else hover({ kind: 'event', id });
  }, []);
  const forget = useCallback(() => setPointed(null), []);
  return { id: pointed?.id ?? null, point, forget };
}
