import type { Language } from '@/domain/text';
import { wordsOf } from '@/i18n/words';
import { alongCurve } from '@/picture/curve';
import { overlap, type Rect } from '@/picture/rect';
import { labelWidth, layLabel } from '@/picture/set-label';
import type { DrawnEdge } from './drawn-edge';
import type { Disc } from './edge-curve';
import { toldBy } from './name-mark';
import { headRect } from './place-names';
import { tellKinds } from './tell-kinds';

/** Words on a line, such as "3 calls". */
export interface ToldEdge {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly rect: Rect;
}

const most = 2;
/** The same for ever, so that what depends on it is not made anew. */
const none: readonly ToldEdge[] = [];
const calm = { neutral: 0, cooperative: 1, hostile: 2 } as const;
const shares = [0.5, 0.4, 0.6, 0.3, 0.7];
const sharesBesideRing = [0.38, 0.62, 0.3, 0.7];

/** What stands on the edges that are open, where that is few of them and clear of every head. */
export function tellOpenEdges(
  drawn: readonly DrawnEdge[],
  openEdges: ReadonlySet<string>,
  discs: Iterable<Disc>,
  lang: Language,
): readonly ToldEdge[] {
  if (openEdges.size === 0) return none;
  const open = drawn
    .filter(({ edge }) => openEdges.has(edge.id))
    .sort((a, b) => b.weight - a.weight || calm[a.edge.sign] - calm[b.edge.sign]);
  if (open.length === 0 || open.length > most) return none;
  const { signs, network: own } = wordsOf(lang);
  const pairOf = ({ source, target }: DrawnEdge['edge']): string => [source, target].sort().join(' ');
  const isOneOfSeveral = (edge: DrawnEdge['edge']): boolean =>
    drawn.some(({ edge: other }) => other.sign !== edge.sign && pairOf(other) === pairOf(edge));
  const taken = [...discs].map(headRect);
  return open.flatMap(({ edge, points }) => {
    const told = tellKinds(
      toldBy(edge).map(({ item }) => item),
      lang,
      1,
    ).join(', ');
    // A line is of one sign: where the two have lines of another, its contacts are not all of theirs.
    const text = isOneOfSeveral(edge) ? own.signed(signs[edge.sign], told) : told;
    const half = { x: labelWidth(text) / 2 + 2, y: layLabel('').height / 2 };
    for (const share of edge.status !== 'occurred' ? sharesBesideRing : shares) {
      const point = alongCurve(points, share);
      if (!point) continue;
      const { x, y } = point;
      const rect = { left: x - half.x, right: x + half.x, top: y - half.y, bottom: y + half.y };
      if (taken.some((other) => overlap(other, rect))) continue;
      taken.push(rect);
      return [{ id: edge.id, text, x, y, rect }];
    }
    return [];
  });
}
