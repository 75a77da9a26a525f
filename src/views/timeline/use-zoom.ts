import { useEffect, useMemo, useRef } from 'react';
import { type DayRange, sameRange } from '@/marks/brush';
import { useSettled } from '@/marks/use-settled';
import type { TimelineProjection } from '@/query/project';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { useSteady } from '@/ui/use-steady';
import { daysOf, panStretch, type Stretch, stretchOf, zoomAnchor, zoomStretch } from './zoom-window';

export interface Zoom {
  readonly window: DayRange;
  readonly whole: DayRange;
  readonly isZoomed: boolean;
  /** A factor below 1 goes closer; what lies at the anchor stays there. Without one it is what is open, else the busiest days in view. */
  readonly zoom: (factor: number, anchor?: number) => void;
  readonly pan: (days: number) => void;
  readonly show: (days: DayRange) => void;
  readonly fit: () => void;
}

/** The days that the lanes show: those of the link, or for as long as a gesture lasts those of the hand. */
export function useZoom({ from, to, rows, bins }: TimelineProjection, open: string | null): Zoom {
  const { commitLink } = useAanloop('commitLink');
  const link = useLink('window');
  const whole = useMemo((): DayRange => ({ from, to }), [from, to]);
  const said = link.window;
  const committed = useMemo((): DayRange => {
    if (said === null || said.to < from || said.from > to) return whole;
    return { from: Math.max(said.from, from), to: Math.min(said.to, to) };
  }, [said, from, to, whole]);
  const {
    value: days,
    isMoving,
    change: show,
  } = useSettled({
    said: committed,
    same: sameRange,
    commit: (asked) => commitLink({ window: sameRange(asked, whole) ? null : asked }, { history: 'replace' }),
  });
  // Parts of a day, which the address does not know, last as long as the gesture.
  const exact = useRef<Stretch | null>(null);
  useEffect(() => {
    if (!isMoving) exact.current = null;
  }, [isMoving]);
  const change = (next: (now: Stretch) => Stretch): void => {
    exact.current = next(exact.current ?? stretchOf(days));
    show(daysOf(exact.current, whole));
  };
  const steady = useSteady<Pick<Zoom, 'zoom' | 'pan' | 'show' | 'fit'>>({
    zoom: (factor, anchor) =>
      change((now) => {
        const span = rows.find(({ item }) => item.id === open)?.span ?? null;
        return zoomStretch(now, factor, anchor ?? zoomAnchor(now, factor, span, bins), whole);
      }),
    pan: (by) => change((now) => panStretch(now, by, whole)),
    show: (asked) => change(() => panStretch(stretchOf(asked), 0, whole)),
    fit: () => change(() => stretchOf(whole)),
  });
  return useMemo(() => ({ window: days, whole, isZoomed: !sameRange(days, whole), ...steady }), [days, whole, steady]);
}
