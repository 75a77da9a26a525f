import { useEffect, useRef, useState } from 'react';
import { rangeOf } from '@/query/row';
import { dragBrush, useTransient } from '@/state/transient';
import { useAanloop } from '@/state/use-aanloop';
import { type DayRange, type Step, sameRange, stepRange } from './brush';
import { boundsOf, rangeInPicture } from './brush-query';

/** Browsers limit how often the address may change; keys held down count as one change. */
const rest = 120;

export interface RangeStep {
  /** The chosen days while keys change them; null at rest. */
  readonly stepped: DayRange | null;
  readonly step: (end: 'from' | 'to', step: Step) => void;
  /** Commits what is waiting. */
  readonly flush: () => void;
}

/** The ends of the chosen dates moved by keys: every view follows at once, the link when the keys rest. */
export function useRangeStep(whole: DayRange): RangeStep {
  const { committed, commit } = useAanloop();
  const preview = useTransient((state) => state.brush);
  const { from, to } = committed.query;
  const [stepped, setStepped] = useState<DayRange | null>(null);
  const timer = useRef<{ id: number; run: () => void } | null>(null);
  const range = stepped ?? rangeInPicture(rangeOf(preview ?? { from, to }), whole);
  const atRest = rangeInPicture(committed.timeline.range, whole);
  useEffect(
    () => () => {
      if (!timer.current) return;
      window.clearTimeout(timer.current.id);
      dragBrush(null);
    },
    [],
  );
  return {
    stepped,
    step: (end, by) => {
      const next = stepRange(range, end, by, whole);
      if (sameRange(next, range)) return;
      setStepped(next);
      const bounds = boundsOf(next, atRest, { from, to }, whole);
      dragBrush(bounds);
      if (timer.current) window.clearTimeout(timer.current.id);
      const run = (): void => {
        timer.current = null;
        setStepped(null);
        // Even where the range is what the screen began with: the address of an earlier key may still be on its way.
        commit(bounds, { history: 'replace' });
      };
      timer.current = { id: window.setTimeout(run, rest), run };
    },
    flush: () => {
      const waiting = timer.current;
      if (!waiting) return;
      window.clearTimeout(waiting.id);
      waiting.run();
    },
  };
}
