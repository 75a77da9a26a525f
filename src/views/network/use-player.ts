import { useEffect, useRef, useState } from 'react';
import { type KnownOn, useKnownOn } from '@/marks/use-known-on';
import { useMedia } from '@/ui/use-media';

const pause = 500;

interface Player {
  readonly known: KnownOn;
  readonly isPlaying: boolean;
  /** Motion is unwanted: each day is asked for. */
  readonly isStill: boolean;
  readonly toggle: () => void;
}

/** Steps through the days on which articles came out, as far as they were known; null where no day is known. */
export function usePlayer(): Player | null {
  const known = useKnownOn();
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const [isPlaying, setPlaying] = useState(false);
  const step = useRef<() => void>(() => {});
  useEffect(() => {
    step.current = () => {
      if (known === null || known.day >= known.last) setPlaying(false);
      else known.commit(known.day + 1);
    };
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => step.current(), pause);
    return () => clearInterval(timer);
  }, [isPlaying]);

  if (known === null) return null;
  const { first, last, day, commit, renew } = known;
  const toggle = (): void => {
    if (isStill) {
      commit(day >= last ? first : Math.max(day, first) + 1);
      return;
    }
    if (!isPlaying) {
      renew();
      if (day >= last) commit(first);
    }
    setPlaying(!isPlaying);
  };
  return { known, isPlaying: isPlaying && !isStill, isStill, toggle };
}
