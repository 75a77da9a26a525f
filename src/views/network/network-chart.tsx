import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { networkToolsWords } from '@/i18n/network-tools-words';
import { networkWords } from '@/i18n/network-words';
import { useWords } from '@/i18n/use-words';
import type { ScopedNetwork } from '@/query/scope-network';
import { hover, useTransient } from '@/state/transient';
import { useAanloop } from '@/state/use-aanloop';
import { useSize } from '@/ui/use-size';
import { pathOf } from './edge-curve';
import { EdgeMark } from './edge-mark';
import { EdgePanel } from './edge-panel';
import { layLabel } from './label-text';
import { LoopMark } from './loop-mark';
import { loopId } from './loop-shape';
import { nameEdge } from './name-mark';
import { nearestNode } from './nearest-node';
import { NetworkCanvas } from './network-canvas';
import styles from './network-chart.module.css';
import { keyOnEdge, keyOnNode, type Stop, type Walk } from './network-keys';
import { NetworkLegend } from './network-legend';
import { NodeMark } from './network-node';
import { NetworkReadout } from './network-readout';
import type { PictureHold } from './picture-hold';
import { isRoomy } from './place-nodes';
import { StrandLines } from './strand-lines';
import { unfoldEdges } from './unfold-edges';
import { useHeld } from './use-held';
import { useNetworkPicture } from './use-network-picture';
import { useOpenLink } from './use-open-link';
import { useSteady } from './use-steady';
import { useZoom } from './use-zoom';

interface NetworkChartProps {
  readonly network: ScopedNetwork;
  readonly names: ReadonlyMap<string, string>;
  /** The actor that was searched for; a new search is a new object. */
  readonly sought: { readonly id: string } | null;
  /** Where the picture is left for whoever saves it. */
  readonly hold: PictureHold;
}

/** The picture of the network: every filter leaves every actor in its place. */
export function NetworkChart({ network, names, sought, hold }: NetworkChartProps) {
  const { projection, opened, lang, commit, commitLink } = useAanloop();
  const openLink = useOpenLink();
  const words = useWords();
  const own = networkWords[lang];
  const tools = networkToolsWords[lang];
  const keysId = useId();
  const svg = useRef<SVGSVGElement>(null);
  const [box, measured] = useSize<HTMLDivElement>({ width: 418, height: 300 });
  // While the range is dragged the words above may take a line more or less; the picture must not jump with them.
  const size = useHeld(
    measured,
    useTransient(({ brush }) => brush !== null),
  );
  const { zoom, zoomBy, reset, showPlace, onPointerDown } = useZoom(box, size);
  const [stop, setStop] = useState<Stop | null>(null);
  const [pointed, setPointed] = useState<{ readonly actor: string | null; readonly edge: string | null } | null>(null);
  const [panel, setPanel] = useState<string | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const [going, setGoing] = useState<string | null>(null);
  const wanted = sought?.id ?? null;
  const picture = useNetworkPicture({ network, names, size, zoom, wanted });
  const { layout, isVast, nodes, shown, discs, edges, loops, labels, told, inOpen, focus } = picture;
  useEffect(() => {
    hold.current = { picture, size, names };
  });

  const edgeById = useMemo(() => new Map(network.edges.map((edge) => [edge.id, edge] as const)), [network]);
  const loopById = useMemo(() => new Map(loops.map((loop) => [loopId(loop.actor), loop] as const)), [loops]);
  const stopNode = stop && discs.has(stop.node) ? stop.node : ([...discs.keys()][0] ?? null);
  const isDrawn = (id: string): boolean => loopById.has(id) || edges.some(({ edge }) => edge.id === id);
  const stopEdge = stop && stop.edge !== null && isDrawn(stop.edge) ? stop.edge : null;

  // What has the focus is drawn before it can take it.
  useEffect(() => {
    if (going === null) return;
    const found = svg.current?.querySelector<SVGElement>(`[data-mark="${going}"]`);
    (found ?? svg.current?.querySelector<SVGElement>('[tabindex="0"]'))?.focus();
    setGoing(null);
  }, [going]);
  const goTo = (to: Stop): void => {
    setStop(to);
    setGoing(to.edge === null ? `actor:${to.node}` : `edge:${to.edge}`);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: goes where was sought once, not at every resize.
  useEffect(() => {
    if (sought === null) return;
    const place = layout.places.get(sought.id);
    if (place) showPlace(place, isVast ? 4 : 1);
    setStop({ node: sought.id, edge: null });
    setGoing(`actor:${sought.id}`);
  }, [sought]);

  const membersOf = (id: string): readonly string[] => nodes.get(id)?.members ?? [id];
  const filterBy = (id: string): void => {
    const { actors } = projection.query;
    const members = membersOf(id);
    const isChosen = members.some((member) => actors.includes(member));
    const others = actors.filter((actor) => !members.includes(actor));
    commit({ actors: isChosen ? others : [...actors, ...members] });
  };
  const pick = (id: string): void => {
    if (picked === null || picked === id) setPicked(picked === id ? null : id);
    else {
      setPicked(null);
      commitLink({ pair: [picked, id], ego: null });
    }
  };
  const walk: Walk = {
    discs,
    order: network.nodes.flatMap(({ actor }) => (discs.has(actor.id) ? [actor.id] : [])),
    edges,
    loops: new Set(loops.map(({ actor }) => actor)),
    stop,
    goTo,
    open: setPanel,
    filterBy,
    pick,
    zoomBy,
    reset,
  };
  const rowsOfMark = (id: string) => edgeById.get(id)?.rows ?? loopById.get(id)?.rows ?? [];
  const on = useSteady({
    pointAtNode: (id: string) => {
      setPointed({ actor: id, edge: null });
      if (!isVast) hover(...membersOf(id).map((member) => ({ kind: 'actor' as const, id: member })));
    },
    pointAtEdge: (id: string) => {
      setPointed({ actor: null, edge: id });
      hover(...rowsOfMark(id).map(({ item }) => ({ kind: 'relation' as const, id: item.id })));
    },
    leave: (event?: { readonly relatedTarget: EventTarget | null }) => {
      if (event?.relatedTarget instanceof Node && svg.current?.contains(event.relatedTarget)) return;
      setPointed(null);
      hover();
    },
    openEdge: (id: string) => {
      const [source = '', target = ''] = id.split('~');
      setStop({ node: stopNode === target ? target : source, edge: id });
      setPanel(id);
    },
    focusNode: (id: string) => {
      setStop({ node: id, edge: null });
      on.pointAtNode(id);
    },
    keyOnNode: (event: React.KeyboardEvent, id: string) => {
      if (keyOnNode(walk, event, id)) event.preventDefault();
    },
    keyOnEdge: (event: React.KeyboardEvent, id: string) => {
      const [source = '', target = ''] = id.split('~');
      if (keyOnEdge(walk, event, { id, source, target })) event.preventDefault();
    },
    filterBy,
  });

  const strands = useMemo(() => unfoldEdges(edges, discs, panel), [edges, discs, panel]);
  const [unfoldedA, unfoldedB] = strands.length > 0 ? (panel ?? '').split('~') : [];
  const isUnfolded = (a: string, b: string): boolean =>
    unfoldedA !== undefined && [a, b].sort().join() === [unfoldedA, unfoldedB].sort().join();
  // What comes and goes with the pointer must not make the legend grow and the picture jump.
  const groups = useMemo(
    () => new Set(shown.settled.flatMap((id) => nodes.get(id)?.actor.group ?? [])),
    [shown, nodes],
  );
  const explained = useMemo(() => {
    const settled = new Set(shown.settled);
    return edges.filter(({ edge }) => settled.has(edge.source) && settled.has(edge.target));
  }, [shown, edges]);
  const addresses = useMemo(
    () => new Map([...discs.keys()].map((id) => [id, openLink({ kind: 'actor', id, sentence: null })] as const)),
    [discs, openLink],
  );
  const openActor = opened?.found === 'item' && opened.open.kind === 'actor' ? opened.open.id : null;
  const toldNode = nodes.get(pointed?.actor ?? (pointed ? '' : (openActor ?? ''))) ?? null;
  const pointedEdge = edgeById.get(pointed?.edge ?? '');
  const pointedLoop = loopById.get(pointed?.edge ?? '');
  const name = (id: string): string => names.get(id) ?? id;
  const loopName = (id: string, count: number): string => tools.loop(name(id), count);
  const toldEdge = pointedEdge
    ? nameEdge(pointedEdge, names, lang, words)
    : pointedLoop
      ? loopName(pointedLoop.actor, pointedLoop.weight.certain + pointedLoop.weight.possible)
      : null;
  const panelEdge = panel === null ? undefined : edgeById.get(panel);
  const panelLoop = panel === null ? undefined : loopById.get(panel);
  // Of many, only what can be touched right now is an element; the rest is painted.
  const isElement = (id: string): boolean =>
    !isVast || id === stopNode || id === pointed?.actor || id === openActor || (nodes.get(id)?.chosen ?? false);
  const touched = new Set([stopNode, pointed?.actor, openActor]);
  const isEdgeElement = (id: string): boolean =>
    !isVast || id === stopEdge || id === pointed?.edge || id === panel || id.split('~').some((end) => touched.has(end));
  const hidden = (panel ?? '').split('~').flatMap((end) => discs.get(end) ?? []);
  const panelSide = hidden.some(({ x, y }) => x < 560 && y > size.height - 350) ? 'right' : 'left';
  const roomy = (isRoomy(size) || zoom.scale > 1.4) && edges.length <= 200;

  return (
    <>
      <NetworkLegend drawn={groups} edges={explained} />
      <div ref={box} className={styles.box}>
        <p id={keysId} className={styles.keys}>
          {own.keys} {tools.keys}
        </p>
        {isVast && <NetworkCanvas picture={picture} size={size} />}
        <svg
          ref={svg}
          className={styles.svg}
          width={size.width}
          height={size.height}
          viewBox={`0 0 ${size.width} ${size.height}`}
          role="group"
          aria-label={own.chart}
          aria-describedby={keysId}
          data-focused={focus !== null || undefined}
          data-zoomed={zoom.scale > 1 || undefined}
          data-vast={isVast || undefined}
          data-many={edges.length > 200 || undefined}
          onPointerDown={onPointerDown}
          onPointerMove={
            isVast
              ? (event) => {
                  const { left, top } = event.currentTarget.getBoundingClientRect();
                  const id = nearestNode(discs, { x: event.clientX - left, y: event.clientY - top });
                  if (id !== null && id !== pointed?.actor) on.pointAtNode(id);
                }
              : undefined
          }
        >
          {edges.map(({ edge, points, isOpen }) =>
            isOpen ? <path key={edge.id} className={styles.pen} d={pathOf(points)} /> : null,
          )}
          {edges.map((drawn) =>
            isEdgeElement(drawn.edge.id) ? (
              <EdgeMark
                key={drawn.edge.id}
                drawn={drawn}
                names={names}
                isStop={stopEdge === drawn.edge.id}
                isExpanded={panel === drawn.edge.id}
                isUnfolded={isUnfolded(drawn.edge.source, drawn.edge.target)}
                isRoomy={roomy}
                on={on}
              />
            ) : null,
          )}
          {loops.map((loop) => {
            const disc = discs.get(loop.actor);
            const id = loopId(loop.actor);
            return disc && isEdgeElement(id) ? (
              <LoopMark
                key={id}
                loop={loop}
                disc={disc}
                name={name(loop.actor)}
                isLit={loop.rows.some(({ item }) => focus?.relation.has(item.id))}
                isStop={stopEdge === id}
                isExpanded={panel === id}
                on={on}
              />
            ) : null;
          })}
          <StrandLines strands={strands} focus={focus} />
          {told.map(({ id, text, x, y }) => (
            <text key={id} className={styles.told} x={x} y={y + 4.4}>
              {text}
            </text>
          ))}
          {[...discs].map(([id, disc]) => {
            const node = nodes.get(id);
            return node && isElement(id) ? (
              <NodeMark
                key={id}
                node={node}
                x={disc.x}
                y={disc.y}
                radius={disc.radius}
                text={layout.texts.get(id) ?? layLabel(id)}
                label={labels.get(id)}
                to={addresses.get(id) ?? ''}
                isLit={focus?.actor.has(id) ?? false}
                isOpen={openActor === id}
                isInOpen={inOpen.has(id) || picked === id}
                isStop={stopEdge === null && stopNode === id}
                on={on}
              />
            ) : null;
          })}
        </svg>
        {(panelEdge ?? panelLoop) && (
          <EdgePanel
            key={panel}
            source={panelEdge?.source ?? panelLoop?.actor ?? ''}
            target={panelEdge?.target ?? panelLoop?.actor ?? ''}
            sign={panelEdge?.sign ?? null}
            rows={panelEdge?.rows ?? panelLoop?.rows ?? []}
            network={network}
            side={isRoomy(size) ? panelSide : null}
            names={names}
            onClose={() => {
              setPanel(null);
              hover();
              setGoing(`edge:${panel}`);
            }}
          />
        )}
      </div>
      <NetworkReadout
        node={toldNode}
        edge={toldEdge}
        onFilter={filterBy}
        picked={picked}
        pickedName={picked === null ? '' : name(picked)}
        onPick={pick}
        more={shown.more}
        zoom={zoom}
        onZoom={zoomBy}
        onReset={reset}
        vast={isVast ? discs.size : null}
      />
    </>
  );
}
