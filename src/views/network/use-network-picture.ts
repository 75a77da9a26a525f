import { useMemo, useState } from 'react';
import type { PlacedLabel } from '@/picture/place-labels';
import { noCount, totalOf } from '@/query/count';
import type { Focus } from '@/query/focus';
import type { FoldedNode, NetworkLoop } from '@/query/fold-network';
import type { ScopedNetwork } from '@/query/scope-network';
import { useFocus } from '@/state/lights';
import type { Aanloop } from '@/state/use-aanloop';
import { drawEdges } from './draw-edges';
import { drawLabels } from './draw-labels';
import { drawNodes, nodesInRoom } from './draw-nodes';
import type { DrawnEdge } from './drawn-edge';
import type { Disc } from './edge-curve';
import { type Explained, explainPicture } from './explain-picture';
import { foldFocus } from './fold-focus';
import { KeptEdges } from './keep-edges';
import { keptLayout } from './keep-layouts';
import { isVast, type NetworkLayout, type SeatedNetwork } from './lay-out-network';
import { loopRect } from './loop-shape';
import { actorsOfOpen, relationsOfOpen } from './open-parts';
import { restingNetwork, restingNodes } from './resting-network';
import { type ActorsInView, selectActors } from './select-actors';
import { strongestEdges } from './strongest-edges';
import { type ToldEdge, tellOpenEdges } from './tell-open-edges';
import { fewLines, type NetworkChoice } from './use-network-look';
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
  /** How many lines of those under the filter are drawn, where fewer may be. */
  readonly lines: { readonly drawn: number; readonly all: number } | null;
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

interface Asked extends NetworkChoice, Pick<Aanloop, 'index' | 'whole' | 'lang' | 'link' | 'open'> {
  readonly seated: SeatedNetwork;
  readonly network: ScopedNetwork;
  readonly zoom: Zoom;
  /** Drawn whatever its importance: what was searched for, or has the focus. */
  readonly wanted: string | null;
}

const manyNames = 150;
const manyEdges = 200;
const none: ReadonlySet<string> = new Set();

/** The edges that stand for any of these relations. */
const edgesOf = (relations: ReadonlySet<string>, edges: ScopedNetwork['edges']): ReadonlySet<string> =>
  relations.size === 0
    ? none
    : new Set(edges.filter(({ rows }) => rows.some(({ item }) => relations.has(item.id))).map(({ id }) => id));

/** All that is drawn in a room of this size; the layout outlives every filter, the rest follows the filter and the focus. */
export function useNetworkPicture(asked: Asked): NetworkPicture {
  const { network, seated, zoom, wanted, index, whole, lang, link, open, level, lines } = asked;
  const pointed = useFocus();
  const [kept] = useState(() => new KeptEdges());

  const resting = restingNetwork(whole, level);
  const vast = isVast(resting);
  const layout = useMemo(() => keptLayout(seated), [seated]);
  const nodes = useMemo(() => new Map(network.nodes.map((node) => [node.actor.id, node] as const)), [network]);
  const standIns = useMemo(
    () => new Map(network.nodes.flatMap(({ actor, members }) => members.map((id) => [id, actor.id] as const))),
    [network],
  );
  const focus = useMemo(() => foldFocus(pointed, standIns, level), [pointed, standIns, level]);
  const inOpen = useMemo(
    () => new Set(actorsOfOpen(index, open).map((id) => standIns.get(id) ?? id)),
    [index, open, standIns],
  );
  const openEdges = useMemo(() => edgesOf(relationsOfOpen(index, open), network.edges), [index, open, network]);
  const litEdges = useMemo(() => (focus ? edgesOf(focus.relation, network.edges) : none), [focus, network]);
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
  const reach = useMemo(
    (): ActorsInView => ({
      settled: settledKey === '' ? [] : settledKey.split(' '),
      passing: passingKey === '' ? [] : passingKey.split(' '),
      more,
    }),
    [settledKey, passingKey, more],
  );
  const strongest = useMemo(() => {
    if (vast || lines >= network.edges.length) return network.edges;
    const weights = restingNodes(resting);
    const [here, asked] = [new Set([...reach.settled, ...reach.passing]), new Set([...litEdges, ...openEdges])];
    const among = network.edges.filter(({ source, target }) => here.has(source) && here.has(target));
    const few = strongestEdges(among, lines, (id) => totalOf(weights.get(id)?.weight ?? noCount));
    return [...few, ...among.filter((edge) => asked.has(edge.id) && !few.includes(edge)).slice(0, manyEdges)];
  }, [vast, lines, network, resting, reach, litEdges, openEdges]);
  const shown = useMemo((): ActorsInView => {
    if (strongest === network.edges) return reach;
    // Nobody stands alone because the lines were left out that lead there.
    const met = new Set([
      ...strongest.flatMap(({ source, target }) => [source, target]),
      ...network.loops.map(({ actor }) => actor),
    ]);
    const settled = reach.settled.filter((id) => met.has(id) || always.has(id));
    const alone = reach.settled.filter((id) => !settled.includes(id) && totalOf(nodes.get(id)?.weight ?? noCount) > 0);
    return { settled, passing: reach.passing, more: reach.more + alone.length };
  }, [strongest, network, reach, always, nodes]);
  const everywhere = useMemo(() => drawNodes(layout, nodes, shown, zoom), [layout, nodes, shown, zoom]);
  const discs = useMemo(
    () => (zoom.scale === 1 ? everywhere : nodesInRoom(everywhere, layout.room)),
    [everywhere, zoom, layout],
  );
  // Without passing nodes it does not matter for what is drawn what is lit.
  const litPassing = shown.passing.length > 0 ? litEdges : none;
  // Among very many, lines end where the heads are at their largest: then no filter moves a line.
  const isCrowded = strongest.length > manyEdges;
  const ends = useMemo(
    () => (isCrowded ? drawNodes(layout, restingNodes(resting), shown, zoom) : everywhere),
    [isCrowded, layout, resting, shown, zoom, everywhere],
  );
  const edges = useMemo(
    () =>
      drawEdges({
        edges: strongest,
        discs: ends,
        inRoom: discs,
        passing: new Set(shown.passing),
        bends: layout.bends,
        lit: litPassing,
        kept,
        isStraight: vast,
      }),
    [strongest, ends, discs, shown, layout, litPassing, kept, vast],
  );
  const explaining = useMemo(
    () => explainPicture(resting, layout.order.slice(0, layout.count), shown.settled, edges),
    [resting, layout, shown, edges],
  );
  // By what it says, for few steps change that.
  const said = [
    ...[...explaining.groups].sort(),
    '',
    ...[...explaining.statuses].sort(),
    explaining.hasInferred,
    explaining.hasPossible,
  ].join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same where it says the same.
  const explained = useMemo(() => explaining, [said]);
  const told = useMemo(() => tellOpenEdges(edges, openEdges, discs.values(), lang), [edges, openEdges, discs, lang]);
  const loops = useMemo(() => network.loops.filter(({ actor }) => discs.has(actor)), [network, discs]);
  // Where there are many, names stay as they are while one points: looking for room for all takes longer than a frame.
  const named = discs.size > manyNames ? null : lit;
  const labels = useMemo(() => {
    const looped = loops.flatMap(({ actor }) => discs.get(actor) ?? []).map(loopRect);
    return drawLabels({
      layout,
      nodes,
      discs,
      always,
      lit: named,
      taken: [...told.map(({ rect }) => rect), ...looped],
      edges,
      zoom,
    });
  }, [layout, nodes, discs, loops, always, named, told, edges, zoom]);
  const counted = useMemo(() => {
    const inView = network.edges.filter(({ weight }) => totalOf(weight) > 0).length;
    const isLimited = inView > fewLines && (lines !== Number.POSITIVE_INFINITY || link.lines !== null);
    return isLimited ? { drawn: edges.filter(({ weight }) => weight > 0).length, all: inView } : null;
  }, [network, edges, lines, link.lines]);
  const isMany = vast || edges.length > manyEdges;
  return {
    layout,
    isVast: vast,
    isMany,
    nodes,
    shown,
    discs,
    edges,
    lines: counted,
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
