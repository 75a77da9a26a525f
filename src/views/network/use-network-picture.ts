import { useMemo, useRef } from 'react';
import { languages } from '@/domain/text';
import type { Focus } from '@/query/focus';
import type { FoldedNode, NetworkLoop } from '@/query/fold-network';
import type { ScopedNetwork } from '@/query/scope-network';
import { useAanloop, useFocus } from '@/state/use-aanloop';
import type { Size } from '@/ui/use-size';
import { type DrawnEdge, drawEdges } from './draw-edges';
import { drawLabels } from './draw-labels';
import { drawNodes, nodesInRoom } from './draw-nodes';
import type { Disc } from './edge-curve';
import { foldFocus } from './fold-focus';
import { KeptCurves } from './keep-curves';
import { keptLayout } from './keep-layouts';
import { isVast, type NetworkLayout } from './lay-out-network';
import { loopRect } from './loop-shape';
import { actorsOfOpen, relationsOfOpen } from './open-parts';
import type { PlacedLabel } from './place-labels';
import { restingNetwork } from './resting-network';
import { type ActorsInView, selectActors } from './select-actors';
import { shortNames } from './short-names';
import { type ToldEdge, tellOpenEdges } from './tell-open-edges';
import type { Zoom } from './use-zoom';

export interface NetworkPicture {
  readonly layout: NetworkLayout;
  /** Painted on a canvas: there are too many for elements. */
  readonly isVast: boolean;
  readonly nodes: ReadonlyMap<string, FoldedNode>;
  readonly shown: ActorsInView;
  /** Every drawn node, most important first. */
  readonly discs: ReadonlyMap<string, Disc>;
  readonly edges: readonly DrawnEdge[];
  readonly loops: readonly NetworkLoop[];
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  readonly told: readonly ToldEdge[];
  /** Actors that take part in what is open. */
  readonly inOpen: ReadonlySet<string>;
  readonly focus: Focus | null;
}

interface Asked {
  readonly network: ScopedNetwork;
  readonly names: ReadonlyMap<string, string>;
  readonly size: Size;
  readonly zoom: Zoom;
  /** Drawn whatever its importance: what was searched for, or has the focus. */
  readonly wanted: string | null;
}

const manyNames = 150;

/** All that is drawn in a room of this size; the layout outlives every filter, the rest follows the filter and the focus. */
export function useNetworkPicture({ network, names, size, zoom, wanted }: Asked): NetworkPicture {
  const { index, whole, opened, link, lang } = useAanloop();
  const pointed = useFocus();
  const open = opened?.found === 'item' ? opened.open : null;
  const curves = useRef<KeptCurves>(null);
  curves.current ??= new KeptCurves();
  const { current: kept } = curves;

  const resting = restingNetwork(whole, link.level);
  const vast = isVast(resting);
  const allNames = useMemo(() => languages.map((one) => shortNames(whole.dataset.actors, one)), [whole]);
  const layout = useMemo(
    () => keptLayout(resting, names, size, allNames, lang),
    [resting, names, size, allNames, lang],
  );
  const nodes = useMemo(() => new Map(network.nodes.map((node) => [node.actor.id, node] as const)), [network]);
  const standIns = useMemo(
    () => new Map(network.nodes.flatMap(({ actor, members }) => members.map((id) => [id, actor.id] as const))),
    [network],
  );
  const focus = useMemo(() => foldFocus(pointed, standIns, link.level), [pointed, standIns, link.level]);
  const inOpen = useMemo(
    () => new Set(actorsOfOpen(index, open).map((id) => standIns.get(id) ?? id)),
    [index, open, standIns],
  );
  const openRelations = useMemo(() => relationsOfOpen(index, open), [index, open]);
  const always = useMemo(
    () =>
      new Set([
        ...network.nodes.flatMap(({ actor, chosen }) => (chosen ? [actor.id] : [])),
        ...inOpen,
        ...(network.path ?? []),
        ...(wanted === null ? [] : [wanted]),
      ]),
    [network, inOpen, wanted],
  );
  const count = Math.round(layout.count * zoom.scale ** 2);
  const lit = focus?.actor ?? null;
  const chosen = useMemo(
    () => selectActors({ order: layout.order, nodes, count, always, lit }),
    [layout, nodes, count, always, lit],
  );
  // By what they say: pointing asks for other actors only where some are not drawn already.
  const [settledKey, passingKey] = [chosen.settled.join(' '), chosen.passing.join(' ')];
  const { more } = chosen;
  const shown = useMemo(
    (): ActorsInView => ({
      settled: settledKey === '' ? [] : settledKey.split(' '),
      passing: passingKey === '' ? [] : passingKey.split(' '),
      more,
    }),
    [settledKey, passingKey, more],
  );
  const everywhere = useMemo(() => drawNodes(layout, nodes, shown, zoom), [layout, nodes, shown, zoom]);
  const discs = useMemo(
    () => (zoom.scale === 1 ? everywhere : nodesInRoom(everywhere, layout.room)),
    [everywhere, zoom, layout],
  );
  const edges = useMemo(
    () =>
      drawEdges({
        edges: network.edges,
        discs: everywhere,
        inRoom: discs,
        passing: new Set(shown.passing),
        bends: layout.bends,
        focus,
        open: openRelations,
        curves: kept,
        isStraight: vast,
      }),
    [network, everywhere, discs, shown, layout, focus, openRelations, kept, vast],
  );
  const told = useMemo(() => tellOpenEdges(edges, discs.values(), lang), [edges, discs, lang]);
  const loops = useMemo(() => network.loops.filter(({ actor }) => discs.has(actor)), [network, discs]);
  // Where there are many, names stay as they are while one points: looking for room for all takes longer than a frame.
  const asked = discs.size > manyNames ? null : lit;
  const labels = useMemo(() => {
    const looped = loops.flatMap(({ actor }) => discs.get(actor) ?? []).map(loopRect);
    return drawLabels({
      layout,
      nodes,
      discs,
      always,
      lit: asked,
      taken: [...told.map(({ rect }) => rect), ...looped],
      zoom,
    });
  }, [layout, nodes, discs, loops, always, asked, told, zoom]);
  return { layout, isVast: vast, nodes, shown, discs, edges, loops, labels, told, inOpen, focus };
}
