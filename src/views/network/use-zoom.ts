import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Point } from './edge-curve';
import type { Room } from './place-nodes';

/** The picture is enlarged `scale` times and moved by `x` and `y` pixels; heads and words keep their size. */
export interface Zoom {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export const wholePicture: Zoom = { scale: 1, x: 0, y: 0 };
export const zoomStep = 1.5;
const most = 12;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Keeps the room filled: nobody scrolls into the void. */
const within = ({ scale, x, y }: Zoom, { width, height }: Room): Zoom => ({
  scale,
  x: clamp(x, width * (1 - scale), 0),
  y: clamp(y, height * (1 - scale), 0),
});

/** Enlarged so many times more, with what is at this point staying there. */
export function zoomAt(zoom: Zoom, factor: number, point: Point, room: Room): Zoom {
  const scale = clamp(zoom.scale * factor, 1, most);
  const grown = scale / zoom.scale;
  return within({ scale, x: point.x - (point.x - zoom.x) * grown, y: point.y - (point.y - zoom.y) * grown }, room);
}

/** The same enlargement, moved so that a place of the whole picture stands in the middle. */
export const centreOn = ({ scale }: Zoom, { x, y }: Point, room: Room): Zoom =>
  within({ scale, x: room.width / 2 - x * scale, y: room.height / 2 - y * scale }, room);

export interface Zooming {
  readonly zoom: Zoom;
  readonly zoomBy: (factor: number) => void;
  readonly reset: () => void;
  readonly showPlace: (place: Point, least?: number) => void;
  readonly onPointerDown: (event: PointerEvent<Element>) => void;
}

/** Zooming by button, key, or wheel with Ctrl, and moving by dragging the ground. */
export function useZoom(box: RefObject<Element | null>, room: Room): Zooming {
  const [zoom, setZoom] = useState(wholePicture);
  const { width, height } = room;
  const latest = useRef({ width, height });
  useEffect(() => {
    latest.current = { width, height };
    setZoom((old) => within(old, { width, height }));
  }, [width, height]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const onWheel = (event: Event): void => {
      if (!(event instanceof WheelEvent) || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const point = { x: event.clientX - left, y: event.clientY - top };
      setZoom((old) => zoomAt(old, Math.exp(-event.deltaY / 300), point, latest.current));
    };
    // React listens passively, and a passive listener cannot keep the page from zooming.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [box]);
  const zoomBy = useCallback((factor: number): void => {
    const { current } = latest;
    setZoom((old) => zoomAt(old, factor, { x: current.width / 2, y: current.height / 2 }, current));
  }, []);
  const reset = useCallback(() => setZoom(wholePicture), []);
  const showPlace = useCallback((place: Point, least = 1): void => {
    setZoom((old) => centreOn({ ...old, scale: Math.max(old.scale, least) }, place, latest.current));
  }, []);
  const onPointerDown = useCallback((event: PointerEvent<Element>): void => {
    const ground = event.currentTarget;
    if (event.target !== ground || event.button !== 0) return;
    const start = { x: event.clientX, y: event.clientY };
    let from: Zoom | null = null;
    const move = (moved: globalThis.PointerEvent): void =>
      setZoom((old) => {
        from ??= old;
        return within(
          { ...from, x: from.x + moved.clientX - start.x, y: from.y + moved.clientY - start.y },
          latest.current,
        );
      });
    const end = (): void => {
      ground.removeEventListener('pointermove', move as EventListener);
      ground.removeEventListener('pointerup', end);
      ground.removeEventListener('pointercancel', end);
    };
    ground.setPointerCapture?.(event.pointerId);
    ground.addEventListener('pointermove', move as EventListener);
    ground.addEventListener('pointerup', end);
    ground.addEventListener('pointercancel', end);
  }, []);
  return { zoom, zoomBy, reset, showPlace, onPointerDown };
}
