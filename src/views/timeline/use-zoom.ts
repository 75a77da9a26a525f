import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { formatDay, parseDay } from '@/domain/day';
import { useAanloop } from '@/state/use-aanloop';
import { type DayRange, sameRange } from './brush';
import { daysOf, panStretch, type Stretch, stretchOf, zoomStretch } from './zoom-window';

/** A gesture is one change of the address, made when it rests. */
const rest = 200;

export interface Zoom {
  readonly window: DayRange;
  readonly whole: DayRange;
  readonly isZoomed: boolean;
  /** A factor below 1 goes closer; what lies at the anchor stays there, else what lies in the middle. */
  readonly zoom: (factor: number, anchor?: number) => void;
  readonly pan: (days: number) => void;
  readonly show: (days: DayRange) => void;
  readonly fit: () => void;
}

/** The days that the lanes show: those of the link, or for as long as a gesture lasts those of the hand. */
export function useZoom(from: number, to: number): Zoom {
  const { link, commitLink } = useAanloop();
  const whole = useMemo((): DayRange => ({ from, to }), [from, to]);
  const said = link.window;
  const committed = useMemo((): DayRange => {
    const [first, last] = [said && parseDay(said.from), said && parseDay(said.to)];
    if (first === null || last === null || last < from || first > to) return whole;
    return { from: Math.max(first, from), to: Math.min(last, to) };
  }, [said, from, to, whole]);
  const [live, setLive] = useState<DayRange | null>(null);
  const exact = useRef<Stretch | null>(null);
  const timer = useRef<number | null>(null);
  // What the address was asked for and the screen has not had yet, the oldest first.
  const asked = useRef<DayRange[]>([]);
  // The address may have changed since the gesture began; a stale one would undo that.
  const commit = useRef(commitLink);
  useEffect(() => {
    commit.current = commitLink;
  }, [commitLink]);
  useEffect(() => {
    const at = asked.current.findIndex((days) => sameRange(days, committed));
    // Days that nobody here asked for end the gesture: a step back, another link.
    asked.current = at < 0 ? [] : asked.current.slice(at + 1);
    if (timer.current !== null || asked.current.length > 0) return;
    exact.current = null;
    setLive(null);
  }, [committed]);
  useEffect(
    () => () => {
      if (timer.current !== null) window.clearTimeout(timer.current);
    },
    [],
  );

  const change = useCallback(
    (next: (now: Stretch) => Stretch): void => {
      const stretch = next(exact.current ?? stretchOf(committed));
      exact.current = stretch;
      const days = daysOf(stretch, whole);
      setLive((old) => (old && sameRange(old, days) ? old : days));
      if (timer.current !== null) window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        timer.current = null;
        // The link may be ahead of the screen, so it is told even what the screen already shows.
        const written = sameRange(days, whole) ? null : { from: formatDay(days.from), to: formatDay(days.to) };
        commit.current({ window: written }, { history: 'replace' });
        // Until the screen follows the hand is where it was: a next turn of the wheel goes on from there.
        if (!sameRange(days, committed) || asked.current.length > 0) {
          asked.current.push(days);
          return;
        }
        exact.current = null;
        setLive(null);
      }, rest);
    },
    [committed, whole],
  );
  const days = live ?? committed;
  return {
    window: days,
    whole,
    isZoomed: !sameRange(days, whole),
    zoom: (factor, anchor) => change((now) => zoomStretch(now, factor, anchor ?? now.start + now.length / 2, whole)),
    pan: (by) => change((now) => panStretch(now, by, whole)),
    show: (asked) => change(() => panStretch(stretchOf(asked), 0, whole)),
    fit: () => change(() => stretchOf(whole)),
  };
}
