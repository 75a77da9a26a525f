import { type RefObject, useEffect, useRef } from 'react';
import type { DayScale } from '@/picture/day-scale';
import type { Zoom } from './use-zoom';

const slack = 3;
const line = 16;
/** One notch of a wheel, and how far a hundredth of it zooms. */
const notch = 100;
const strength = 0.004;

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[popover]') !== null;
const isOnMark = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-stop], button, input') !== null;

interface Pointer {
  readonly x: number;
  readonly y: number;
  /** Began on empty ground, so that moving it moves the ground. */
  readonly pans: boolean;
}

/** Wheel with a modifier and two fingers zoom, a drag on empty ground and a sideways wheel pan; a plain wheel scrolls the page. */
export function useLaneGestures(box: RefObject<HTMLElement | null>, scale: DayScale, zoom: Zoom): void {
  const now = useRef({ scale, zoom });
  useEffect(() => {
    now.current = { scale, zoom };
  });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const timeAt = (clientX: number): number => {
      const { from, left, dayWidth } = now.current.scale;
      return from + (clientX - element.getBoundingClientRect().left - left) / dayWidth;
    };
    const onWheel = (event: WheelEvent): void => {
      if (isElsewhere(event.target)) return;
      const unit = event.deltaMode === 1 ? line : 1;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const by = Math.min(Math.max(event.deltaY * unit, -notch), notch);
        now.current.zoom.zoom(Math.exp(by * strength), timeAt(event.clientX));
        return;
      }
      const along = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (!isSideways || !now.current.zoom.isZoomed) return;
      event.preventDefault();
      now.current.zoom.pan((along * unit) / now.current.scale.dayWidth);
    };
    const pointers = new Map<number, Pointer>();
    let moved = false;
    const onDown = (event: PointerEvent): void => {
      if (event.button !== 0 || isElsewhere(event.target)) return;
      if (pointers.size === 0) moved = false;
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY, pans: !isOnMark(event.target) });
    };
    const onMove = (event: PointerEvent): void => {
      const before = pointers.get(event.pointerId);
      if (!before) return;
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      const far = Math.hypot(event.clientX - before.x, event.clientY - before.y);
      if (!moved && far < slack) return;
      if (other) {
        const apart = Math.hypot(before.x - other.x, before.y - other.y);
        const wider = Math.hypot(event.clientX - other.x, event.clientY - other.y);
        if (apart > 0 && wider > 0) now.current.zoom.zoom(apart / wider, timeAt((event.clientX + other.x) / 2));
      } else if (before.pans && now.current.zoom.isZoomed) {
        now.current.zoom.pan((before.x - event.clientX) / now.current.scale.dayWidth);
        element.dataset.panning = '';
      } else return;
      if (!moved) element.setPointerCapture?.(event.pointerId);
      moved = true;
      pointers.set(event.pointerId, { ...before, x: event.clientX, y: event.clientY });
    };
    const onUp = (event: PointerEvent): void => {
      // A finger is held by what it touched first; taking it over lets go of that, not of the finger.
      if (event.type === 'lostpointercapture' && event.target !== element) return;
      pointers.delete(event.pointerId);
      if (pointers.size === 0) delete element.dataset.panning;
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
      element.addEventListener(end, onUp);
    return () => {
      element.removeEventListener('wheel', onWheel);
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onMove);
      for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
        element.removeEventListener(end, onUp);
    };
  }, [box]);
}
