import { useMemo } from 'react';
import { totalOf } from '@/query/count';
import type { Focus } from '@/query/focus';
import type { NetworkNode } from '@/query/project-network';
import { useAanloop, useFocus } from '@/state/use-aanloop';
import type { Size } from '@/ui/use-size';
import { type DrawnEdge, drawEdges } from './draw-edges';
import type { Disc } from './edge-curve';
import { layLabel } from './label-text';
import { layOutNetwork, type NetworkLayout } from './lay-out-network';
import { radiusOf, shapeOf } from './node-shape';
import { actorsOfOpen, relationsOfOpen } from './open-parts';
import { type PlacedLabel, placeLabels } from './place-labels';
import { restingNetwork } from './resting-network';
import { type ActorsInView, selectActors } from './select-actors';
import { type ToldEdge, tellOpenEdges } from './tell-open-edges';

export interface NetworkPicture {
  readonly layout: NetworkLayout;
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly shown: ActorsInView;
  /** Every drawn node, most important first. */
  readonly discs: ReadonlyMap<string, Disc>;
  readonly edges: readonly DrawnEdge[];
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  readonly told: readonly ToldEdge[];
  /** Actors that take part in what is open. */
  readonly inOpen: ReadonlySet<string>;
  readonly focus: Focus | null;
}

/** What the ring of an open or chosen actor takes. */
const ringRoom = 4;

/** All that is drawn in a room of this size; the layout outlives every filter, the rest follows the filter and the focus. */
export function useNetworkPicture(names: ReadonlyMap<string, string>, size: Size): NetworkPicture {
  const { index, whole, projection, opened, lang } = useAanloop();
  const focus = useFocus();
  const { network, query } = projection;
  const open = opened?.found === 'item' ? opened.open : null;

  const layout = useMemo(() => layOutNetwork(restingNetwork(whole), names, size), [whole, names, size]);
  const nodes = useMemo(() => new Map(network.nodes.map((node) => [node.actor.id, node] as const)), [network]);
  const inOpen = useMemo(() => new Set(actorsOfOpen(index, open)), [index, open]);
  const openRelations = useMemo(() => relationsOfOpen(index, open), [index, open]);
  const always = useMemo(() => new Set([...query.actors, ...inOpen]), [query.actors, inOpen]);
  const shown = useMemo(
    () => selectActors({ order: layout.order, nodes, count: layout.count, always, lit: focus?.actor ?? null }),
    [layout, nodes, always, focus],
  );
  const discs = useMemo(() => {
    const drawn = new Set([...shown.settled, ...shown.passing]);
    return new Map(
      layout.order.flatMap((id): (readonly [string, Disc])[] => {
        const [node, place] = [nodes.get(id), layout.places.get(id)];
        if (!drawn.has(id) || !node || !place) return [];
        const radius = radiusOf(totalOf(node.weight), layout.heaviest);
        return [[id, { x: place.x, y: place.y, radius, shape: shapeOf(node.actor.kind) }]];
      }),
    );
  }, [layout, nodes, shown]);
  const edges = useMemo(
    () =>
      drawEdges({
        edges: network.edges,
        discs,
        passing: new Set(shown.passing),
        bends: layout.bends,
        focus,
        open: openRelations,
      }),
    [network, discs, shown, layout, focus, openRelations],
  );
  const told = useMemo(() => tellOpenEdges(edges, discs.values(), lang), [edges, discs, lang]);
  const labels = useMemo(() => {
    const wishes = [...discs].map(([id, disc]) => {
      const { width, height } = layout.texts.get(id) ?? layLabel(id);
      const side = layout.places.get(id)?.side ?? 'right';
      const first = always.has(id) || (focus?.actor.has(id) ?? false);
      return { id, ...disc, radius: disc.radius + (always.has(id) ? ringRoom : 0), width, height, side, first };
    });
    const isInView = (id: string): boolean => totalOf(nodes.get(id)?.weight ?? { certain: 0, possible: 0 }) > 0;
    return placeLabels(
      [...wishes.filter(({ id }) => isInView(id)), ...wishes.filter(({ id }) => !isInView(id))],
      layout.room,
      told.map(({ rect }) => rect),
      layout.labels,
    );
  }, [discs, layout, always, focus, told, nodes]);

  return { layout, nodes, shown, discs, edges, labels, told, inOpen, focus };
}
