import type { Status } from '@/domain/event';
import type { Standing } from '@/domain/span';
import type { Sign } from '@/domain/vocabulary';
import { chevronEvery, chevronPath, chevronsAlong, sparseChevrons } from './chevrons';
import { alongCurve, curvePath, type Point } from './curve';
import { headShapes } from './head-shapes';
import { headStyle } from './head-style';
import { type Ink, paper, type Shape } from './shape';

/** The dashes of a line whose addressee is our conclusion; longer than a dot, shorter than the way to the next chevron. */
export const brokenLine: readonly number[] = [5, 6];

/** Dots at this distance; in pairs where the addressee is our conclusion. */
export const dotsOf = (gap: number, isInferred: boolean): readonly number[] =>
  isInferred ? [0.1, gap, 0.1, gap * 2.6] : [0.1, gap];

export interface EdgeLook {
  readonly sign: Sign;
  readonly standing: Standing;
  readonly status: Status;
  readonly weight: number;
  /** Whom it is addressed to is our conclusion: the line is broken. */
  readonly isInferred?: boolean;
  /** In a small picture arrow heads stand further apart. */
  readonly isRoomy?: boolean;
}

/** Grows mildly: a hundred contacts are a strong line, not a beam. */
const growth = (weight: number): number => Math.min(1, Math.log2(Math.max(1, weight)) / 4);

const lineShapes = (points: readonly Point[], look: EdgeLook, ink: Ink): Shape[] => {
  const { sign, standing, weight, isInferred = false, isRoomy = true } = look;
  const path = curvePath(points);
  const isHollow = standing === 'possible';
  const grown = growth(weight);
  const line = (part: string, stroke: Ink, width: number, dash?: readonly number[]): Shape => ({
    part,
    path,
    paint: { stroke, width, round: true, ...(dash ? { dash } : {}) },
  });
  const broken = isInferred ? brokenLine : undefined;
  if (sign === 'hostile') {
    const size = isHollow ? 2.5 : 2.8 + 1.1 * grown;
    const heads = chevronsAlong(points, size, isRoomy ? chevronEvery : sparseChevrons);
    return [
      line('line', ink, isHollow ? 0.7 : 1 + 0.8 * grown, broken),
      {
        part: 'chevrons',
        path: chevronPath(heads, isHollow),
        paint: {
          stroke: ink,
          width: isHollow ? 0.8 : 1.1 + 0.5 * grown,
          round: true,
          ...(isHollow ? { fill: paper } : {}),
        },
      },
    ];
  }
  const isDotted = sign === 'neutral';
  const width = isDotted ? 2.2 + 1.4 * grown : 2 + 1.8 * grown;
  const dash = isDotted ? dotsOf(4.7 + 2.4 * grown, isInferred) : broken;
  if (!isHollow) return [line('line', ink, width, dash)];
  const [rim, core] = isDotted ? [0.7, 1] : [0.8, 0.8];
  return [line('line', ink, width + rim, dash), line('hollow', paper, width - core, dash)];
};

/**
 * How two actors stand to each other, along a curve. Pattern first: solid, round dots, chevrons; hollow where all of it is only
 * possible; the head of its status where it did not happen.
 */
export function edgeShapes(points: readonly Point[], look: EdgeLook, ink: Ink): Shape[] {
  const style = look.status === 'occurred' ? null : headStyle[look.status];
  const middle = style && alongCurve(points, 0.5);
  const head = middle ? headShapes({ x: middle.x, y: middle.y, fills: [ink], style, radius: 5 }) : [];
  return [...lineShapes(points, look, ink), ...head];
}
