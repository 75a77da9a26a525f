import { useEffect, useRef } from 'react';
import type { TimelineProjection } from '@/query/project';
import type { Zoom } from './use-zoom';

/** A close-up moves to an event that is opened elsewhere; a link that says both is left as it is. */
export function useFollowOpen(open: string | null, { rows }: TimelineProjection, zoom: Zoom): void {
  const seen = useRef(open);
  useEffect(() => {
    if (seen.current === open) return;
    seen.current = open;
    const span = rows.find(({ item }) => item.id === open)?.span;
    const [first, last] = [span?.start ?? span?.end ?? null, span?.end ?? span?.start ?? null];
    if (!zoom.isZoomed || first === null || last === null) return;
    const { from, to } = zoom.window;
    if (last >= from && first <= to) return;
    const start = Math.round((first + last) / 2 - (to - from) / 2);
    zoom.show({ from: start, to: start + to - from });
  }, [open, rows, zoom]);
}
