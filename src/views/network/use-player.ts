import { useEffect, useRef, useState } from 'react';
import { type DayNumber, formatDay, parseDay } from '@/domain/day';
import { useAanloop } from '@/state/use-aanloop';
import { useMedia } from '@/ui/use-media';

const pause = 500;

export interface Player {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly day: DayNumber;
  readonly isPlaying: boolean;
  /** Motion is unwanted: each day is asked for. */
  readonly isStill: boolean;
  readonly toggle: () => void;
  /** Goes to a day; the first move of a row makes one entry in the history, the others replace it. */
  readonly goTo: (day: DayNumber) => void;
}

/** Steps through the days on which articles came out, as far as they were known; null where no day is known. */
export function usePlayer(): Player | null {
  const { whole, link, commit } = useAanloop();
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const [isPlaying, setPlaying] = useState(false);
  const hasEntry = useRef(false);
  const days = whole.byPublication.flatMap(({ published }) =>
    [published.start, published.end].flatMap((text) => (text === null ? [] : (parseDay(text) ?? []))),
  );
  const first = Math.min(...days) - 1;
  const last = Math.max(...days);
  const asof = link.query.asof === null ? null : parseDay(link.query.asof);
  const day = Math.max(first, Math.min(last, asof ?? last));

  const goTo = (to: DayNumber): void => {
    const next = Math.max(first, Math.min(last, to));
    commit({ asof: formatDay(next) }, { history: hasEntry.current ? 'replace' : 'push' });
    hasEntry.current = true;
  };
  const step = useRef<() => void>(() => {});
  useEffect(() => {
    step.current = () => {
      if (day >= last) setPlaying(false);
      else goTo(day + 1);
    };
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => step.current(), pause);
    return () => clearInterval(timer);
  }, [isPlaying]);

  if (days.length === 0) return null;
  const toggle = (): void => {
    if (isStill) {
      goTo(day >= last ? first : day + 1);
      return;
    }
    if (!isPlaying) {
      hasEntry.current = false;
      if (day >= last) goTo(first);
    }
    setPlaying(!isPlaying);
  };
  return { first, last, day, isPlaying: isPlaying && !isStill, isStill, toggle, goTo };
}
