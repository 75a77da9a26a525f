import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useGround } from '@/marks/use-ground';
import { clamp } from '@/picture/clamp';
import type { Point } from '@/picture/curve';
import type { Room } from './place-nodes';

/** The picture is enlarged `scale` times and moved by `x` and `y` pixels; heads and words keep their size. */
export interface Zoom {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const wholePicture: Zoom = { scale: 1, x: 0, y: 0 };
export const zoomStep = 1.5;
export const mostZoom = 12;

/** Keeps the room filled: nobody scrolls into the void. What need not move is the same zoom. */
const within = (zoom: Zoom, { width, height }: Room): Zoom => {
  const { scale } = zoom;
  const [x, y] = [clamp(zoom.x, width * (1 - scale), 0), clamp(zoom.y, height * (1 - scale), 0)];
  return x === zoom.x && y === zoom.y ? zoom : { scale, x, y };
};

/** Enlarged so many times more, with what is at this point staying there. */
export function zoomAt(zoom: Zoom, factor: number, point: Point, room: Room): Zoom {
  const scale = clamp(zoom.scale * factor, 1, mostZoom);
  const grown = scale / zoom.scale;
  return within({ scale, x: point.x - (point.x - zoom.x) * grown, y: point.y - (point.y - zoom.y) * grown }, room);
}

/** In the middle of all these; undefined without any. */
export function middleOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const sum = (of: (point: Point) => number): number => points.reduce((all, point) => all + of(point), 0);
  return { x: sum(({ x }) => x) / points.length, y: sum(({ y }) => y) / points.length };
}

/** The same enlargement, moved so that a place of the whole picture stands in the middle. */
const centreOn = ({ scale }: Zoom, { x, y }: Point, room: Room): Zoom =>
  within({ scale, x: room.width / 2 - x * scale, y: room.height / 2 - y * scale }, room);

export interface Zooming {
  readonly zoom: Zoom;
  /** Without a point it is the middle that stays where it is. */
  readonly zoomBy: (factor: number, at?: Point) => void;
  readonly reset: () => void;
  readonly showPlace: (place: Point, least?: number) => void;
  /** To tell how a wheel zooms. */
  readonly isHinted: boolean;
}

/** The picture enlarged and moved, by hand, button or key. */
export function useZoom(box: RefObject<HTMLElement | null>, room: Room): Zooming {
  const [zoom, setZoom] = useState(wholePicture);
  const { width, height } = room;
  const latest = useRef({ width, height });
  useEffect(() => {
    latest.current = { width, height };
    const held = within(zoom, { width, height });
    if (held !== zoom) setZoom(held);
  }, [width, height, zoom]);
  const zoomBy = useCallback((factor: number, at?: Point): void => {
    const { current } = latest;
    const point = at ?? { x: current.width / 2, y: current.height / 2 };
    setZoom((old) => zoomAt(old, factor, point, current));
  }, []);
  const reset = useCallback(() => setZoom(wholePicture), []);
  const showPlace = useCallback((place: Point, least = 1): void => {
    setZoom((old) => centreOn({ ...old, scale: Math.max(old.scale, least) }, place, latest.current));
  }, []);
  const isHinted = useGround(box, {
    zoom: zoomBy,
    pan: (dx, dy) => setZoom((old) => within({ ...old, x: old.x + dx, y: old.y + dy }, latest.current)),
    canPan: zoom.scale > 1,
  });
  return { zoom, zoomBy, reset, showPlace, isHinted };
}
