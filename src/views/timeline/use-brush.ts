import type { RefObject } from 'react';
import type { DayNumber } from '@/domain/day';
import type { DayRange, Drag, Step } from '@/marks/brush';
import { beyondPicture, boundsOf, rangeInPicture } from '@/marks/brush-query';
import { type BrushHand, useBrushHand } from '@/marks/use-brush-hand';
import type { DayScale } from '@/picture/day-scale';
import type { Query } from '@/query/query';
import { rangeOf } from '@/query/row';
import { dragBrush, useTransient } from '@/state/transient';
import { useAanloop } from '@/state/use-aanloop';
import { useRangeStep } from './use-range-step';

interface Brush {
  readonly range: DayRange;
  /** The chosen days as the query says them; they may lie outside the picture. */
  readonly asked: Pick<Query, 'from' | 'to'>;
  readonly beyond: 'before' | 'after' | null;
  readonly whole: DayRange;
  readonly hand: BrushHand;
  readonly step: (end: 'from' | 'to', step: Step) => void;
  /** Commits what the keys chose. */
  readonly flush: () => void;
}

/** Dragging and stepping of the chosen dates: every view follows while it lasts, the link changes once at its end. */
export function useBrush(
  scale: DayScale,
  picture: RefObject<HTMLElement | null>,
  onTap: (day: DayNumber) => void,
): Brush {
  const { committed, commit } = useAanloop('committed', 'commit');
  const whole: DayRange = { from: scale.from, to: scale.to };
  const { from, to } = committed.query;
  const { step, flush } = useRangeStep(whole);

  const preview = useTransient((state) => state.brush);
  const asked = preview ?? { from, to };
  const span = rangeOf(asked);
  const range = rangeInPicture(span, whole);
  const beyond = beyondPicture(span, whole);

  const boundsNow = ({ now, before, grip }: Drag): ReturnType<typeof boundsOf> =>
    boundsOf(now, before, { from, to }, whole, grip === 'new');
  const hand = useBrushHand({
    scale,
    picture,
    whole,
    range,
    isBeyond: beyond !== null,
    onPress: flush,
    onDrag: (drag) => dragBrush(drag && boundsNow(drag)),
    onChoose: (done) => {
      const bounds = boundsNow(done);
      // The preview stands until the new address does, or the views would jump back for a moment.
      if (bounds.from === from && bounds.to === to) dragBrush(null);
      else commit(bounds);
    },
    onClear: () => {
      if (from !== null || to !== null) commit({ from: null, to: null });
    },
    onTap,
  });
  return { range, asked, beyond, whole, hand, step, flush };
}
