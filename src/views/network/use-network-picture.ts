import { useMemo, useState } from 'react';
import { languages } from '@/domain/text';
import type { PlacedLabel } from '@/picture/place-labels';
import type { Focus } from '@/query/focus';
import type { FoldedNode, NetworkLoop } from '@/query/fold-network';
import type { ScopedNetwork } from '@/query/scope-network';
import { useAanloop, useFocus } from '@/state/use-aanloop';
import type { Size } from '@/ui/use-size';
import { drawEdges } from './draw-edges';
import { drawLabels } from './draw-labels';
import { drawNodes, nodesInRoom } from './draw-nodes';
import type { DrawnEdge } from './drawn-edge';
import type { Disc } from './edge-curve';
import { type Explained, explainPicture } from './explain-picture';
import { foldFocus } from './fold-focus';
import { KeptEdges } from './keep-edges';
import { keptLayout } from './keep-layouts';
import { isVast, type NetworkLayout } from './lay-out-network';
import { loopRect } from './loop-shape';
import { actorsOfOpen, relationsOfOpen } from './open-parts';
import { restingNetwork, restingNodes } from './resting-network';
import { type ActorsInView, selectActors } from './select-actors';
import { shortNames } from './short-names';
import { type ToldEdge, tellOpenEdges } from './tell-open-edges';
import type { Zoom } from './use-zoom';

export interface NetworkPicture {
  readonly layout: NetworkLayout;
  /** Painted on a canvas: there are too many for elements. */
  readonly isVast: boolean;
  /** So many edges that they are drawn together, and only those that are touched are marks. */
  readonly isMany: boolean;
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
  readonly explained: Explained;
  /** Edges with a relation that is lit. */
  readonly litEdges: ReadonlySet<string>;
  /** Edges with a relation that is what is open. */
  readonly openEdges: ReadonlySet<string>;
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
const manyEdges = 200;
const none: ReadonlySet<string> = new Set();

/** The edges that stand for any of these relations. */
const edgesOf = (relations: ReadonlySet<string>, edgeOf: ReadonlyMap<string, string>): ReadonlySet<string> =>
  relations.size === 0 ? none : new Set([...relations].flatMap((id) => edgeOf.get(id) ?? []));

/** All that is drawn in a room of this size; the layout outlives every filter, the rest follows the filter and the focus. */
export function useNetworkPicture({ network, names, size, zoom, wanted }: Asked): NetworkPicture {
  const { index, whole, opened, link, lang } = useAanloop();
  const pointed = useFocus();
  const open = opened?.found === 'item' ? opened.open : null;
  const [kept] = useState(() => new KeptEdges());

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
  const edgeOf = useMemo(
    () => new Map(network.edges.flatMap(({ id, rows }) => rows.map(({ item }) => [item.id, id] as const))),
    [network],
  );
  const openEdges = useMemo(() => edgesOf(relationsOfOpen(index, open), edgeOf), [index, open, edgeOf]);
  const litEdges = useMemo(() => (focus ? edgesOf(focus.relation, edgeOf) : none), [focus, edgeOf]);
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
  // Without passing nodes it does not matter for what is drawn what is lit.
  const litPassing = shown.passing.length > 0 ? litEdges : none;
  // Among very many, lines end where the heads are at their largest: then no filter moves a line.
  const isCrowded = network.edges.length > manyEdges;
  const ends = useMemo(
    () => (isCrowded ? drawNodes(layout, restingNodes(resting), shown, zoom) : everywhere),
    [isCrowded, layout, resting, shown, zoom, everywhere],
  );
  const edges = useMemo(
    () =>
      drawEdges({
        edges: network.edges,
        discs: ends,
        inRoom: discs,
        passing: new Set(shown.passing),
        bends: layout.bends,
        lit: litPassing,
        kept,
        isStraight: vast,
      }),
    [network, ends, discs, shown, layout, litPassing, kept, vast],
  );
  const explained = useMemo(
    () => explainPicture(resting, layout.order.slice(0, layout.count), shown.settled, edges),
    [resting, layout, shown, edges],
  );
  const told = useMemo(() => tellOpenEdges(edges, openEdges, discs.values(), lang), [edges, openEdges, discs, lang]);
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
  const isMany = vast || edges.length > manyEdges;
  return {
    layout,
    isVast: vast,
    isMany,
    nodes,
    shown,
    discs,
    edges,
    loops,
    labels,
    told,
    inOpen,
    focus,
    explained,
    litEdges,
    openEdges,
  };
}
