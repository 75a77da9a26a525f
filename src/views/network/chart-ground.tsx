import type { MouseEvent, PointerEvent, ReactNode, RefObject } from 'react';
import type { Point } from '@/picture/curve';
import { groupPaints } from '@/picture/group-color';
import { useAanloop } from '@/state/use-aanloop';
import type { Size } from '@/ui/use-laid-out';
import type { MarkHandlers } from './edge-mark';
import { nearestEdge } from './nearest-edge';
import { nearestNode } from './nearest-node';
import styles from './network-chart.module.css';
import type { Pointed } from './use-chart-handlers';
import type { NetworkPicture } from './use-network-picture';
import type { Stops } from './use-stop';
import type { Zoom } from './use-zoom';

interface ChartGroundProps {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly size: Size;
  readonly name: string;
  readonly describedBy: string;
  readonly picture: NetworkPicture;
  readonly focusing: Stops['root'];
  readonly zoom: Zoom;
  readonly pointed: Pointed | null;
  readonly on: MarkHandlers;
  readonly children: ReactNode;
}

/** What the marks stand on. Where lines or heads are no marks of their own, it finds the one under the pointer. */
export function ChartGround(props: ChartGroundProps) {
  const { index } = useAanloop('index');
  const { svg, size, name, describedBy, focusing, picture, zoom, pointed, on, children } = props;
  const { discs, edges, focus, isMany, isVast } = picture;
  const placeOf = (event: MouseEvent): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const point = (event: PointerEvent): void => {
    if (isVast) {
      const id = nearestNode(discs, placeOf(event));
      if (id !== null && id !== pointed?.actor) on.pointAtNode(id);
    } else if (event.target === event.currentTarget) {
      const id = nearestEdge(edges, placeOf(event));
      if (id !== null && id !== pointed?.edge) on.pointAtEdge(id);
      else if (id === null && pointed?.edge != null) on.leave();
    }
  };
  // A finger points and opens at once.
  const open = (event: MouseEvent): void => {
    if (isVast || event.target !== event.currentTarget) return;
    const id = nearestEdge(edges, placeOf(event));
    if (id !== null) on.openEdge(id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: every line is reached by keys from its actors.
    <svg
      ref={svg}
      className={styles.svg}
      // Set here anew, so that they follow what becomes of the hues within this picture.
      style={groupPaints(index.groups)}
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="group"
      aria-label={name}
      aria-describedby={describedBy}
      data-focused={focus !== null || undefined}
      data-zoomed={zoom.scale > 1 || undefined}
      data-vast={isVast || undefined}
      data-many={isMany || undefined}
      {...focusing}
      onPointerMove={isMany ? point : undefined}
      onClick={isMany ? open : undefined}
    >
      {children}
    </svg>
  );
}
