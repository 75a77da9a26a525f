import { isDim } from '@/marks/mark-state';
import { pathOf } from '@/picture/curve';
import { baselineOf } from '@/picture/set-label';
import { standingOfCount } from '@/query/count';
import type { Focus } from '@/query/focus';
import type { DrawnEdge } from './drawn-edge';
import type { Disc } from './edge-curve';
import type { NetworkPicture } from './use-network-picture';

/** A token of the theme, by name. */
type InkColor = string;

/** A stroke or a shape, ready to be painted. */
interface InkPath {
  readonly kind: 'path';
  readonly d: string;
  readonly fill: InkColor | null;
  readonly stroke: InkColor | null;
  readonly width: number;
  readonly opacity: number;
}

interface InkText {
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

// Of many thousand lines only the sign is told by colour; each one's pattern comes when it is pointed at.
const inkOfEdge = ({ edge, points, standing }: DrawnEdge, focus: Focus | null, isLit: boolean): InkPath => ({
  kind: 'path',
  d: pathOf(points),
  fill: null,
  stroke: `sign-${edge.sign}`,
  width: 0.7,
  opacity: (isDim(focus && isLit, standing) ? faded : 1) * 0.5,
});

const shapePath = ({ x, y, radius, shape }: Disc): string => {
  const [cx, cy, r] = [round(x), round(y), round(radius)];
  if (shape === 'circle') return `M${round(cx - r)} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  if (shape === 'square') return `M${round(cx - r)} ${round(cy - r)}h${2 * r}v${2 * r}h${-2 * r}Z`;
  const reach = round(r * 1.25);
  return `M${cx} ${round(cy - reach)}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}Z`;
};

const isAlike = (a: InkPath, b: InkPath): boolean =>
  a.fill === null && b.fill === null && a.stroke === b.stroke && a.width === b.width && a.opacity === b.opacity;

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

/** Everything in a picture of very many, from bottom to top, as it is painted on a canvas. */
export function inkOf(picture: NetworkPicture): Ink[] {
  const { edges, discs, nodes, labels, layout, focus, litEdges } = picture;
  const lines = mergePaths(edges.map((drawn) => inkOfEdge(drawn, focus, litEdges.has(drawn.edge.id))));
  const heads = [...discs].flatMap(([id, disc]): Ink[] => {
    const node = nodes.get(id);
    if (!node) return [];
    const standing = standingOfCount(node.weight);
    const isFaded = isDim(focus?.actor.has(id), standing);
    const color = `g-${node.actor.group}`;
    const isRing = standing === 'possible';
    return [
      {
        kind: 'path',
        d: shapePath(disc),
        fill: isRing ? 'paper' : color,
        stroke: isRing ? color : null,
        width: 1.8,
        opacity: isFaded ? faded : 1,
      },
    ];
  });
  const words = [...labels].flatMap(([id, { rect, anchor }]): Ink[] => {
    const node = nodes.get(id);
    const isFaded = isDim(focus?.actor.has(id), node ? standingOfCount(node.weight) : 'outside');
    const x = { start: rect.left, middle: (rect.left + rect.right) / 2, end: rect.right }[anchor];
    return (layout.texts.get(id)?.lines ?? []).map((text, i) => ({
      kind: 'text',
      x: round(x),
      y: round(rect.top + baselineOf(i)),
      text,
      anchor,
      isStrong: node?.chosen ?? false,
      color: isFaded ? 'ink-3' : 'ink',
    }));
  });
  return [...lines, ...heads, ...words];
}
