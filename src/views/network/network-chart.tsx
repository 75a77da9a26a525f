import { memo, type RefObject, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { WheelHint } from '@/marks/wheel-hint';
import { totalOf } from '@/query/count';
import type { ScopedNetwork } from '@/query/scope-network';
import { hover, useTransient } from '@/state/transient';
import { type Aanloop, ProvideParts, useAanloop } from '@/state/use-aanloop';
import { Late, lastBox } from '@/ui/late';
import { type Size, useLaidOut } from '@/ui/use-laid-out';
import { ChartGround } from './chart-ground';
import { ChartPanel } from './chart-panel';
import { EdgeLayer } from './edge-layer';
import type { SeatedNetwork } from './lay-out-network';
import { loopId } from './loop-shape';
import { nameEdge } from './name-mark';
import styles from './network-chart.module.css';
import { NetworkLegend } from './network-legend';
import { NetworkReadout } from './network-readout';
import { NodeLayer } from './node-layer';
import { canvasPart } from './parts';
import { isRoomy } from './place-nodes';
import { unfoldEdges } from './unfold-edges';
import { stopAmong, useChartHandlers } from './use-chart-handlers';
import { useHeld } from './use-held';
import { type NetworkChoice, useNetworkLook } from './use-network-look';
import { useNetworkPicture } from './use-network-picture';
import { useSeats } from './use-seats';
import { useStop } from './use-stop';
import { middleOf, useZoom } from './use-zoom';

/** The lines of who is touched that are marks by themselves; the others of thousands stay in the picture. */
const mostTouched = 200;

interface NetworkChartProps {
  readonly network: ScopedNetwork;
  readonly names: ReadonlyMap<string, string>;
  /** The actor that was searched for; a new search is a new object. */
  readonly sought: { readonly id: string } | null;
}

/** What the lines above and below the picture take in a small box, where a headline takes two. */
const around = 190;

/** What the picture will have of the box that is kept for the view; it is measured once it is drawn. */
const guessRoom = (name: string): Size => {
  const kept = lastBox(name);
  return kept && kept.height > around
    ? { width: kept.width, height: kept.height - around }
    : { width: 418, height: 300 };
};

/** The picture of the network: every filter leaves every actor in its place. */
export function NetworkChart(props: NetworkChartProps) {
  const isMoving = useTransient(({ brush }) => brush !== null);
  const parts = useAanloop('index', 'whole', 'lang', 'link', 'linkTo', 'commit', 'open');
  const name = useWords().regions.network;
  const [likely] = useState(() => guessRoom(name));
  const { box, given, size } = useLaidOut<HTMLDivElement, NetworkGiven>(
    likely,
    { ...props, ...parts, ...useNetworkLook() },
    { isMoving, place: `network ${parts.link.fill}` },
  );
  // While the range is dragged the words above may take a line more or less; the picture must not jump with them.
  const room = useHeld(size, isMoving);
  // Here and not with the picture: between the two whoever waits has a turn.
  const seated = useSeats(given, room);
  return (
    <ProvideParts value={{ linkTo: given.linkTo }}>
      <DrawnNetwork {...given} box={box} size={room} seated={seated} />
    </ProvideParts>
  );
}

/** All that the picture is drawn of, so that it changes at once. */
interface NetworkGiven
  extends NetworkChartProps,
    NetworkChoice,
    Pick<Aanloop, 'index' | 'whole' | 'lang' | 'link' | 'linkTo' | 'commit' | 'open'> {}

interface DrawnNetworkProps extends NetworkGiven {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly size: Size;
  readonly seated: SeatedNetwork;
}

const DrawnNetwork = memo(function DrawnNetwork(props: DrawnNetworkProps) {
  const { network, names, sought, lang, link, commit, open, box, size } = props;
  const words = useWords();
  const own = wordsOf(lang).network;
  const tools = wordsOf(lang).networkTools;
  const keysId = useId();
  const svg = useRef<SVGSVGElement>(null);
  const zooming = useZoom(box, size);
  const { zoom, zoomBy, reset, showPlace, isHinted } = zooming;
  const [panel, setPanel] = useState<string | null>(null);
  const picture = useNetworkPicture({ ...props, zoom, wanted: sought?.id ?? null });
  const stops = useStop(svg, picture);
  const { layout, isVast, isMany, nodes, shown, discs, edges, loops, inOpen } = picture;
  const at = stopAmong(picture, stops.stop);

  const edgeById = useMemo(() => new Map(network.edges.map((edge) => [edge.id, edge] as const)), [network]);
  const loopById = useMemo(() => new Map(loops.map((loop) => [loopId(loop.actor), loop] as const)), [loops]);
  const order = useMemo(() => network.nodes.map(({ actor }) => actor.id), [network]);
  const rowsOf = (mark: string) => edgeById.get(mark)?.rows ?? loopById.get(mark)?.rows ?? [];
  const { on, pointed, picked, pressed, pick, filterBy } = useChartHandlers({
    svg,
    picture,
    order,
    rowsOf,
    link,
    commit,
    stops,
    at,
    zooming: { zoomBy, reset },
    openPanel: setPanel,
  });

  const { groups } = link.query;
  const chooseGroup = useCallback(
    (group: string) =>
      commit({ groups: groups.includes(group) ? groups.filter((one) => one !== group) : [...groups, group] }),
    [groups, commit],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: goes where was sought once, not at every resize.
  useEffect(() => {
    if (sought === null) return;
    const place = layout.places.get(sought.id);
    if (place) showPlace(place, isVast ? 4 : 1);
    stops.goTo({ node: sought.id, edge: null });
  }, [sought]);

  const legend = { ...picture.explained, chosen: groups, onChoose: chooseGroup };
  const hasRoom = isRoomy(size);

  const strands = useMemo(() => unfoldEdges(edges, discs, panel), [edges, discs, panel]);
  const openActor = open?.kind === 'actor' ? open.id : null;
  const toldNode = nodes.get(pointed?.actor ?? (pointed ? '' : (openActor ?? ''))) ?? null;
  const name = (id: string): string => names.get(id) ?? id;
  const pointedEdge = edgeById.get(pointed?.edge ?? '');
  const pointedLoop = loopById.get(pointed?.edge ?? '');
  const toldEdge = pointedEdge
    ? nameEdge(pointedEdge, names, lang, words)
    : pointedLoop
      ? tools.loop(name(pointedLoop.actor), totalOf(pointedLoop.weight))
      : null;
  const touched = new Set([at.node, pointed?.actor, openActor]);
  // Of many, only what can be touched right now is an element; the rest is painted.
  const isNodeMark = (id: string): boolean => !isVast || touched.has(id) || (nodes.get(id)?.chosen ?? false);
  const touchedEdges = new Set([at.edge, pointed?.edge, panel].flatMap((id) => id ?? []));
  if (isVast)
    for (const { edge } of edges) {
      if (touchedEdges.size >= mostTouched) break;
      if (touched.has(edge.source) || touched.has(edge.target)) touchedEdges.add(edge.id);
    }

  return (
    <>
      <NetworkLegend {...legend} part={hasRoom ? 'all' : 'lines'} />
      <div ref={box} className={styles.box} data-actors={discs.size} data-lines={edges.length}>
        <p id={keysId} className="visually-hidden">
          {own.keys} {tools.keys}
        </p>
        {isVast && <Late part={canvasPart} with={{ picture, size }} quiet />}
        <ChartGround
          svg={svg}
          size={size}
          name={own.chart}
          describedBy={keysId}
          focusing={stops.root}
          picture={picture}
          zoom={zoom}
          pointed={pointed}
          on={on}
        >
          <EdgeLayer
            picture={picture}
            names={names}
            strands={strands}
            stop={at.edge}
            panel={panel}
            isRoomy={(hasRoom || zoom.scale > 1.4) && edges.length <= 60}
            marks={isMany ? touchedEdges : null}
            on={on}
          />
          <NodeLayer
            picture={picture}
            stop={at.edge === null ? at.node : null}
            open={openActor}
            picked={picked}
            pressed={pressed}
            isMark={isNodeMark}
            on={on}
          />
        </ChartGround>
        <WheelHint shown={isHinted} />
        <ChartPanel
          key={panel}
          edge={edgeById.get(panel ?? '')}
          loop={loopById.get(panel ?? '')}
          network={network}
          discs={discs}
          size={size}
          names={names}
          onClose={() => {
            setPanel(null);
            hover();
            stops.goTo({ node: at.node, edge: panel });
          }}
        />
      </div>
      <NetworkReadout
        node={toldNode}
        brief={toldNode && size.width < 560 ? name(toldNode.actor.id) : null}
        edge={toldEdge}
        onFilter={filterBy}
        picked={picked}
        pickedName={picked === null ? '' : name(picked)}
        onPick={(id) => {
          pick(id);
          stops.goTo({ node: id, edge: null });
        }}
        more={shown.more}
        lines={picture.lines}
        zoom={zoom}
        onZoom={(factor) => zoomBy(factor, middleOf([...inOpen].flatMap((id) => discs.get(id) ?? [])))}
        onReset={() => {
          reset();
          stops.goTo(at);
        }}
        onLeave={on.leave}
        vast={isVast ? discs.size : null}
      />
      {/* Behind the line that tells of who has the focus: from the picture the Tab key goes there. */}
      {!hasRoom && <NetworkLegend {...legend} part="rest" />}
    </>
  );
});
