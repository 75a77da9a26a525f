import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import { brush, type DayRange, type Drag, type Grip, sameRange } from '@/marks/brush';
import { stepOfKey } from '@/marks/brush-keys';
import { beyondPicture, boundsOf, rangeInPicture } from '@/marks/brush-query';
import type { DayScale } from '@/picture/day-scale';
import type { Query } from '@/query/query';
import { rangeOf } from '@/query/row';
import { dragBrush, useTransient } from '@/state/transient';
import { useAanloop } from '@/state/use-aanloop';
import { useRangeStep } from './use-range-step';

/** A shake of the hand is not a drag. */
const slack = 3;

export interface Brush {
  readonly range: DayRange;
  /** The chosen days as the query says them; they may lie outside the picture. */
  readonly asked: Pick<Query, 'from' | 'to'>;
  readonly beyond: 'before' | 'after' | null;
  readonly whole: DayRange;
  readonly dragging: Grip | null;
  readonly clear: () => void;
  /** Handlers of the surface that is dragged on; x is measured from the left of the scale's picture. */
  readonly surface: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
    readonly onLostPointerCapture: () => void;
    readonly onDoubleClick: () => void;
  };
  readonly onThumbKey: (end: 'from' | 'to', event: KeyboardEvent<HTMLElement>) => void;
  readonly onThumbBlur: () => void;
}

/** Dragging and stepping of the chosen dates: every view follows while it lasts, the link changes once at its end. */
export function useBrush(scale: DayScale, xOf: (event: PointerEvent<HTMLElement>) => number): Brush {
  const { committed, commit } = useAanloop('committed', 'commit');
  const whole: DayRange = { from: scale.from, to: scale.to };
  const { from, to } = committed.query;
  const [grip, setGrip] = useState<Grip | null>(null);
  const live = useRef<{ drag: Drag; x: number; moved: boolean } | null>(null);
  const { step, flush } = useRangeStep(whole);

  const preview = useTransient((state) => state.brush);
  const asked = preview ?? { from, to };
  const span = rangeOf(asked);
  const range = rangeInPicture(span, whole);
  const beyond = beyondPicture(span, whole);

  const boundsNow = ({ now, before, grip }: Drag): ReturnType<typeof boundsOf> =>
    boundsOf(now, before, { from, to }, whole, grip === 'new');
  const finish = (done: Drag): void => {
    const bounds = boundsNow(done);
    // The preview stands until the new address does, or the views would jump back for a moment.
    if (bounds.from === from && bounds.to === to) dragBrush(null);
    else commit(bounds);
  };
  const giveUp = useCallback((): void => {
    if (!live.current) return;
    live.current = null;
    setGrip(null);
    dragBrush(null);
  }, []);

  const isDragging = grip !== null;
  useEffect(() => {
    if (!isDragging) return;
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      giveUp();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [isDragging, giveUp]);
  useEffect(
    () => () => {
      if (live.current) dragBrush(null);
    },
    [],
  );

  return {
    range,
    asked,
    beyond,
    whole,
    dragging: grip,
    clear: () => commit({ from: null, to: null }),
    surface: {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        flush();
        const x = xOf(event);
        const day = scale.dayAt(x);
        const held =
          event.target instanceof Element ? event.target.closest('[data-grip]')?.getAttribute('data-grip') : null;
        const isInside = beyond === null && day >= range.from && day <= range.to && !sameRange(range, whole);
        const taken: Grip = held === 'from' || held === 'to' ? held : isInside ? 'move' : 'new';
        const pressed = brush(null, { do: 'press', grip: taken, day, range }, whole);
        if (!pressed) return;
        live.current = { drag: pressed, x, moved: false };
        setGrip(pressed.grip);
        event.currentTarget.setPointerCapture?.(event.pointerId);
      },
      onPointerMove: (event) => {
        const held = live.current;
        if (!held) return;
        const x = xOf(event);
        if (!held.moved && Math.abs(x - held.x) < slack) return;
        const next = brush(held.drag, { do: 'move', day: scale.dayAt(x), edge: scale.edgeAt(x) }, whole);
        if (!next) return;
        live.current = { ...held, drag: next, moved: true };
        if (next !== held.drag) dragBrush(boundsNow(next));
      },
      onPointerUp: () => {
        const held = live.current;
        live.current = null;
        setGrip(null);
        if (held?.moved) finish(held.drag);
      },
      onPointerCancel: giveUp,
      onLostPointerCapture: giveUp,
      onDoubleClick: () => {
        if (from !== null || to !== null) commit({ from: null, to: null });
      },
    },
    onThumbKey: (end, event) => {
      const by = stepOfKey(event);
      if (by === null) return;
      event.preventDefault();
      step(end, by);
    },
    onThumbBlur: flush,
  };
}
