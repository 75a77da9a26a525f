import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { DayNumber } from '@/domain/day';
import type { DayScale } from '@/picture/day-scale';
import { brush, type DayRange, type Drag, type Grip, sameRange } from './brush';

/** A shake of the hand is not a drag. */
const slack = 3;

interface HandOptions {
  readonly scale: DayScale;
  /** What the scale is measured in: its left edge is x = 0. */
  readonly picture: RefObject<HTMLElement | null>;
  readonly whole: DayRange;
  /** The chosen days, as the picture shows them. */
  readonly range: DayRange;
  /** None of the chosen days is in the picture, so that there is no range to move. */
  readonly isBeyond?: boolean;
  readonly onPress: () => void;
  /** What is drawn while it is held; null once it was given up. */
  readonly onDrag: (drag: Drag | null) => void;
  /** Let go after a drag, which may have ended where it began. */
  readonly onChoose: (done: Drag) => void;
  readonly onClear: () => void;
  /** Pressed and let go where no range is, without a drag. */
  readonly onTap?: (day: DayNumber) => void;
}

export interface BrushHand {
  /** What is held now. */
  readonly grip: Grip | null;
  readonly surface: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
    readonly onLostPointerCapture: () => void;
    readonly onDoubleClick: () => void;
  };
}

/** The pointer on a strip of days: it draws a range, moves it or takes one end; Escape and a lost pointer give up. */
export function useBrushHand(options: HandOptions): BrushHand {
  const { scale, picture, whole, range, isBeyond = false, onPress, onDrag, onChoose, onClear, onTap } = options;
  const [grip, setGrip] = useState<Grip | null>(null);
  // Two moves may come between two drawings.
  const live = useRef<{ readonly drag: Drag; readonly x: number; readonly moved: boolean } | null>(null);
  const xOf = (event: PointerEvent<HTMLElement>): number =>
    event.clientX - (picture.current?.getBoundingClientRect().left ?? 0);

  const drawn = useRef(onDrag);
  useEffect(() => {
    drawn.current = onDrag;
  });
  const giveUp = useCallback((): void => {
    if (!live.current) return;
    live.current = null;
    setGrip(null);
    drawn.current(null);
  }, []);
  const isHeld = grip !== null;
  useEffect(() => {
    if (!isHeld) return;
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      giveUp();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [isHeld, giveUp]);
  useEffect(() => giveUp, [giveUp]);

  return {
    grip,
    surface: {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        onPress();
        const x = xOf(event);
        const day = scale.dayAt(x);
        const held =
          event.target instanceof Element ? event.target.closest('[data-grip]')?.getAttribute('data-grip') : null;
        const isInside = !isBeyond && day >= range.from && day <= range.to && !sameRange(range, whole);
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
        if (next !== held.drag) onDrag(next);
      },
      onPointerUp: () => {
        const held = live.current;
        live.current = null;
        setGrip(null);
        if (held?.moved) onChoose(held.drag);
        else if (held?.drag.grip === 'new') onTap?.(held.drag.anchor);
      },
      onPointerCancel: giveUp,
      onLostPointerCapture: giveUp,
      onDoubleClick: onClear,
    },
  };
}
