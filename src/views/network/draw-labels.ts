import type { PlacedLabel } from '@/picture/place-labels';
import type { Rect } from '@/picture/rect';
import { layLabel } from '@/picture/set-label';
import { totalOf } from '@/query/count';
import type { NetworkNode } from '@/query/project-network';
import type { DrawnEdge } from './drawn-edge';
import type { Disc } from './edge-curve';
import type { NetworkLayout } from './lay-out-network';
import { linesToClear, placeNames } from './place-names';
import type { Zoom } from './use-zoom';

/** What the ring of an open or chosen actor takes. */
const ringRoom = 4;
/** More names than this no picture has room for, and looking for room takes time. */
const most = 400;

interface Labelling {
  readonly layout: NetworkLayout;
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly discs: ReadonlyMap<string, Disc>;
  /** Chosen or open: they have a ring, and their names come first. */
  readonly always: ReadonlySet<string>;
  readonly lit: ReadonlySet<string> | null;
  readonly taken: readonly Rect[];
  readonly edges: readonly DrawnEdge[];
  readonly zoom: Zoom;
}

/** Names beside their nodes: first what is asked for, then what is in view by importance. */
export function drawLabels(given: Labelling): ReadonlyMap<string, PlacedLabel> {
  const { layout, nodes, discs, always, lit, taken, edges, zoom } = given;
  const rank = (id: string): number => {
    if (always.has(id) || lit?.has(id)) return 0;
    return totalOf(nodes.get(id)?.weight ?? { certain: 0, possible: 0 }) > 0 ? 1 : 2;
  };
  const wishes = [...discs]
    .map(([id, disc]) => ({ id, disc, rank: rank(id) }))
    // Whoever has no contacts in view is a dot; the name comes with pointing, choosing or zooming in.
    .filter((wish) => wish.rank < 2 || zoom.scale > 1)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ id, disc, rank: own }) => {
      const { width, height } = layout.texts.get(id) ?? layLabel(id);
      const side = layout.places.get(id)?.side ?? 'right';
      const radius = disc.radius + (always.has(id) ? ringRoom : 0);
      return { id, ...disc, radius, width, height, side, first: own === 0 };
    });
  const before = zoom.scale === 1 ? layout.labels : new Map<string, PlacedLabel>();
  return placeNames(wishes, layout.room, taken, before, linesToClear(edges));
}
