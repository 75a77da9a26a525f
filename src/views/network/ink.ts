import type { Sign } from '@/domain/relation';
import type { Focus } from '@/query/focus';
import { chevronEvery, chevronPath, chevronsAlong } from './chevrons';
import type { DrawnEdge } from './draw-edges';
import { alongCurve, type Disc, type Point, pathOf } from './edge-curve';
import { labelLead } from './label-text';
import { loopPath } from './loop-shape';
import { standingOf, statusOfEdge } from './name-mark';
import type { NetworkPicture } from './use-network-picture';

/** Where colours come from: the tokens of the theme, by name. */
export type InkColor = string;

/** A stroke or a shape, ready to be painted or written; colours are names of tokens. */
export interface InkPath {
  readonly kind: 'path';
  readonly d: string;
  readonly fill: InkColor | null;
  readonly stroke: InkColor | null;
  readonly width: number;
  readonly dash: readonly number[];
  readonly opacity: number;
}

export interface InkText {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isStrong: boolean;
  readonly color: InkColor;
}

export type Ink = InkPath | InkText;

const faded = 0.34;
const round = (value: number): number => Math.round(value * 10) / 10;

const stroke = (d: string, color: InkColor, width: number, opacity: number, dash: readonly number[] = []): InkPath => ({
  kind: 'path',
  d,
  fill: null,
  stroke: color,
  width: round(width),
  dash,
  opacity,
});

const isFadedBy = (focus: Focus | null, isLit: boolean, isInside: boolean): boolean => (focus ? !isLit : !isInside);

/** The head of its status, in the middle of a line that did not happen or not yet. */
const inkOfStatus = ({ edge, points }: DrawnEdge, opacity: number): InkPath[] => {
  const status = statusOfEdge(edge);
  const middle = status === 'occurred' ? null : alongCurve(points, 0.5);
  if (!middle) return [];
  const ring = shapePath({ ...middle, radius: 4.1, shape: 'circle' });
  const struck = `M${round(middle.x - 4)} ${round(middle.y + 4)}L${round(middle.x + 4)} ${round(middle.y - 4)}`;
  const line = stroke(ring, `sign-${edge.sign}`, 1.8, opacity, status === 'hypothetical' ? [1.7, 2.2] : []);
  const strike = status === 'denied' ? [stroke(struck, `sign-${edge.sign}`, 1.8, opacity)] : [];
  return [{ ...line, fill: 'paper' }, ...strike];
};

/** A line in the pattern of its sign, heavier for more and hollow for what is only possible. */
export function signInk(points: readonly Point[], sign: Sign, weight = 1, opacity = 1, isHollow = false): InkPath[] {
  const grown = Math.min(1, Math.log2(Math.max(1, weight)) / 4);
  const color = `sign-${sign}`;
  const path = pathOf(points);
  const hollow = (width: number, dash: readonly number[] = []): InkPath[] =>
    isHollow ? [stroke(path, 'paper', width, opacity, dash)] : [];
  if (sign === 'cooperative') {
    const width = 2 + 1.8 * grown;
    return [stroke(path, color, width, opacity), ...hollow(width - 0.8)];
  }
  if (sign === 'neutral') {
    const width = 2.2 + 1.4 * grown;
    const dash = [0.1, round(4.7 + 2.4 * grown)];
    return [stroke(path, color, width, opacity, dash), ...hollow(width - 1, dash)];
  }
  const size = isHollow ? 2.5 : 2.8 + 1.1 * grown;
  const chevrons = stroke(
    chevronPath(chevronsAlong(points, size, chevronEvery), isHollow),
    color,
    isHollow ? 0.8 : 1.1 + 0.5 * grown,
    opacity,
  );
  return [
    stroke(path, color, isHollow ? 0.7 : 1 + 0.8 * grown, opacity),
    isHollow ? { ...chevrons, fill: 'paper' } : chevrons,
  ];
}

const inkOfEdge = (drawn: DrawnEdge, focus: Focus | null, isVast: boolean): InkPath[] => {
  const { edge, points, standing, weight, isLit } = drawn;
  const opacity = isFadedBy(focus, isLit, standing !== 'outside') ? faded : 1;
  // Of many thousand lines only the sign is told by colour; each one's pattern comes when it is pointed at.
  if (isVast) return [stroke(pathOf(points), `sign-${edge.sign}`, 0.7, opacity * 0.5)];
  return [...signInk(points, edge.sign, weight, opacity, standing === 'possible'), ...inkOfStatus(drawn, opacity)];
};

export const dotPath = ({ x, y }: Point, radius: number): string => {
  const r = round(radius);
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
};

const shapePath = ({ x, y, radius, shape }: Disc): string => {
  const [cx, cy, r] = [round(x), round(y), round(radius)];
  if (shape === 'circle') return dotPath({ x, y }, radius);
  if (shape === 'square') return `M${round(cx - r)} ${round(cy - r)}h${2 * r}v${2 * r}h${-2 * r}Z`;
  const reach = round(r * 1.25);
  return `M${cx} ${round(cy - reach)}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}Z`;
};

const isAlike = (a: InkPath, b: InkPath): boolean =>
  a.fill === null &&
  b.fill === null &&
  a.stroke === b.stroke &&
  a.width === b.width &&
  a.opacity === b.opacity &&
  a.dash.join() === b.dash.join();

/** Neighbours that look alike become one path: a thousand strokes of one pen are one stroke. */
const mergePaths = (paths: readonly InkPath[]): InkPath[] => {
  const merged: InkPath[] = [];
  let [parts, last]: [string[], InkPath | null] = [[], null];
  const close = (): void => {
    if (last) merged.push({ ...last, d: parts.join('') });
  };
  for (const path of paths) {
    if (last && isAlike(last, path)) parts.push(path.d);
    else {
      close();
      [parts, last] = [[path.d], path];
    }
  }
  close();
  return merged;
};

/** Everything that is drawn, from bottom to top: what is painted on a canvas, and what is saved as a picture. */
export function inkOf(picture: NetworkPicture): Ink[] {
  const { edges, loops, discs, nodes, labels, layout, focus, isVast } = picture;
  const lines = mergePaths(edges.flatMap((edge) => inkOfEdge(edge, focus, isVast)));
  const turns = loops.flatMap((loop) => {
    const disc = discs.get(loop.actor);
    const isInside = standingOf(loop.weight) !== 'outside';
    const isLit = loop.rows.some(({ item }) => focus?.relation.has(item.id));
    return disc ? [stroke(loopPath(disc), 'ink-2', 1.6, isFadedBy(focus, isLit, isInside) ? faded : 1)] : [];
  });
  const heads = [...discs].flatMap(([id, disc]): Ink[] => {
    const node = nodes.get(id);
    if (!node) return [];
    const standing = standingOf(node.weight);
    const isFaded = isFadedBy(focus, focus?.actor.has(id) ?? false, standing !== 'outside');
    const color = `g-${node.actor.group}`;
    const isRing = standing === 'possible';
    return [
      {
        kind: 'path',
        d: shapePath(disc),
        fill: isRing ? 'paper' : color,
        stroke: isRing ? color : null,
        width: 1.8,
        dash: [],
        opacity: isFaded ? faded : 1,
      },
    ];
  });
  const words = [...labels].flatMap(([id, { rect, anchor }]): Ink[] => {
    const node = nodes.get(id);
    const isInside = node ? standingOf(node.weight) !== 'outside' : false;
    const isFaded = isFadedBy(focus, focus?.actor.has(id) ?? false, isInside);
    const x = { start: rect.left, middle: (rect.left + rect.right) / 2, end: rect.right }[anchor];
    return (layout.texts.get(id)?.lines ?? []).map((text, i) => ({
      kind: 'text',
      x: round(x),
      y: round(rect.top + labelLead / 2 + 4.4 + i * labelLead),
      text,
      anchor,
      isStrong: node?.chosen ?? false,
      color: isFaded ? 'ink-3' : 'ink',
    }));
  });
  return [...lines, ...turns, ...heads, ...words];
}
