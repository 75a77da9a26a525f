import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { clamp } from '@/picture/clamp';
import { restPointer } from './pointing';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Ground {
  /** So many times closer, with what is at this point, in pixels from the top left of the ground, staying there. */
  readonly zoom: (factor: number, at: Point) => void;
  /** What is shown follows the hand by so many pixels. */
  readonly pan: (dx: number, dy: number) => void;
  /** There is more than is shown. */
  readonly canPan: boolean;
}

/** A shake of the hand is not a drag; a finger shakes more. */
const slack = { mouse: 3, finger: 8 } as const;
/** Pixels of a line, in which some wheels count. */
const line = 16;
/** The most that one turn of a wheel counts for, and how far a pixel of it zooms. */
const notch = 100;
const strength = 0.004;

// What stands over the ground and has a use of its own for the hand.
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[popover], [role="dialog"], input, label, select') !== null;

// That a wheel zooms only with a key is told once a visit.
let hasToldWheel = false;

/**
 * What charts stand on: a wheel with Ctrl or Command and two fingers zoom, a drag and a sideways wheel pan. A plain wheel is
 * the page's. A drag may begin on a mark; it chooses no text and opens nothing. Tells whether to say how a wheel zooms.
 */
export function useGround(box: RefObject<HTMLElement | null>, ground: Ground): boolean {
  const now = useRef(ground);
  useLayoutEffect(() => {
    now.current = ground;
  });
  const [isHinted, setHinted] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const pointAt = (x: number, y: number): Point => {
      const { left, top } = element.getBoundingClientRect();
      return { x: x - left, y: y - top };
    };
    const onWheel = (event: WheelEvent): void => {
      if (isElsewhere(event.target)) return;
      const unit = event.deltaMode === 1 ? line : 1;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        hasToldWheel = true;
        setHinted(false);
        const by = clamp(event.deltaY * unit, -notch, notch);
        now.current.zoom(Math.exp(-by * strength), pointAt(event.clientX, event.clientY));
        restPointer();
        return;
      }
      // A mouse has one wheel; with Shift it turns sideways.
      const along = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (isSideways && now.current.canPan) {
        event.preventDefault();
        now.current.pan(-along * unit, 0);
        restPointer();
      } else if (!isSideways && !hasToldWheel) {
        hasToldWheel = true;
        setHinted(true);
      }
    };
    const pointers = new Map<number, Point>();
    let hasMoved = false;
    const onDown = (event: PointerEvent): void => {
      if (pointers.size === 0) hasMoved = false;
      if (event.button !== 0 || isElsewhere(event.target)) return;
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    };
    const onMove = (event: PointerEvent): void => {
      setHinted(false);
      const before = pointers.get(event.pointerId);
      if (!before) return;
      const to = { x: event.clientX, y: event.clientY };
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      const far = Math.hypot(to.x - before.x, to.y - before.y);
      if (!hasMoved && far < slack[event.pointerType === 'touch' ? 'finger' : 'mouse']) return;
      if (!hasMoved) element.setPointerCapture?.(event.pointerId);
      hasMoved = true;
      if (other) {
        const apart = Math.hypot(before.x - other.x, before.y - other.y);
        const wider = Math.hypot(to.x - other.x, to.y - other.y);
        if (apart > 0 && wider > 0)
          now.current.zoom(wider / apart, pointAt((to.x + other.x) / 2, (to.y + other.y) / 2));
      } else if (now.current.canPan) {
        now.current.pan(to.x - before.x, to.y - before.y);
        element.dataset.panning = '';
      }
      pointers.set(event.pointerId, to);
    };
    const onUp = (event: PointerEvent): void => {
      // A finger is held by what it touched first; taking it over lets go of that, not of the finger.
      if (event.type === 'lostpointercapture' && event.target !== element) return;
      pointers.delete(event.pointerId);
      if (pointers.size === 0) delete element.dataset.panning;
    };
    const onClick = (event: MouseEvent): void => {
      if (!hasMoved || event.detail === 0) return;
      hasMoved = false;
      event.preventDefault();
      event.stopPropagation();
    };
    // Links are dragged as addresses and words are chosen, unless both are told not to be.
    const keep = (event: Event): void => {
      if (!isElsewhere(event.target)) event.preventDefault();
    };
    const listening = new AbortController();
    const listen = (type: string, heard: (event: never) => void, options: AddEventListenerOptions = {}): void =>
      element.addEventListener(type, heard as EventListener, { ...options, signal: listening.signal });
    listen('wheel', onWheel, { passive: false });
    listen('pointerdown', onDown);
    listen('pointermove', onMove);
    listen('pointerleave', () => setHinted(false));
    for (const end of ['pointerup', 'pointercancel', 'lostpointercapture']) listen(end, onUp);
    listen('click', onClick, { capture: true });
    for (const own of ['dragstart', 'selectstart']) listen(own, keep);
    return () => listening.abort();
  }, [box]);
  return isHinted;
}
