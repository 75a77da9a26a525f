import { type DayRange, type Step, sameRange, stepRange } from '@/marks/brush';
import { boundsOf, rangeInPicture } from '@/marks/brush-query';
import { useRest } from '@/marks/use-settled';
import type { Query } from '@/query/query';
import { rangeOf } from '@/query/row';
import { dragBrush, useTransient } from '@/state/transient';
import { useAanloop } from '@/state/use-aanloop';

type Bounds = Pick<Query, 'from' | 'to'>;

interface RangeStep {
  readonly step: (end: 'from' | 'to', step: Step) => void;
  /** Commits what is waiting. */
  readonly flush: () => void;
}

const same = (a: Bounds, b: Bounds): boolean => a.from === b.from && a.to === b.to;

/** The ends of the chosen dates moved by keys: every view follows at once, the link when the keys rest. */
export function useRangeStep(whole: DayRange): RangeStep {
  const { committed, commit } = useAanloop('committed', 'commit');
  const { from, to } = committed.query;
  const { wait, flush } = useRest<Bounds>({
    said: { from, to },
    same,
    commit: (bounds) => commit(bounds, { history: 'replace' }),
    onForeign: (hadWaited) => hadWaited && dragBrush(null),
  });
  return {
    step: (end, by) => {
      // Asked for at the key itself: two keys may come between two drawings.
      const range = rangeInPicture(rangeOf(useTransient.getState().brush ?? { from, to }), whole);
      const next = stepRange(range, end, by, whole);
      if (sameRange(next, range)) return;
      const bounds = boundsOf(next, rangeInPicture(committed.timeline.range, whole), { from, to }, whole);
      dragBrush(bounds);
      wait(bounds);
    },
    flush,
  };
}
