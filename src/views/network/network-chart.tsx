import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { networkWords } from '@/i18n/network-words';
import { useWords } from '@/i18n/use-words';
import type { NetworkEdge } from '@/query/project-network';
import { hover } from '@/state/transient';
import { useAanloop } from '@/state/use-aanloop';
import { useSize } from '@/ui/use-size';
import { pathOf } from './edge-curve';
import { EdgeMark } from './edge-mark';
import { EdgePanel } from './edge-panel';
import { edgesAround, nextEdge } from './edges-around';
import { layLabel } from './label-text';
import { nameEdge, nameNode, standingOf } from './name-mark';
import styles from './network-chart.module.css';
import { NetworkLegend } from './network-legend';
import { NodeMark } from './network-node';
import { NetworkReadout } from './network-readout';
import { type Direction, stepTo } from './step-to';
import { useNetworkPicture } from './use-network-picture';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What has or last had the focus; an edge is reached from one of its actors. */
interface Stop {
  readonly node: string;
  readonly edge: string | null;
}

/** The picture of the network: every filter leaves every actor in its place. */
export function NetworkChart({ names }: { readonly names: ReadonlyMap<string, string> }) {
  const { projection, opened, lang, linkTo, commit } = useAanloop();
  const words = useWords();
  const own = networkWords[lang];
  const keysId = useId();
  const svg = useRef<SVGSVGElement>(null);
  const [box, size] = useSize<HTMLDivElement>({ width: 418, height: 300 });
  const picture = useNetworkPicture(names, size);
  const { layout, nodes, shown, discs, edges, labels, told, inOpen, focus } = picture;
  const [stop, setStop] = useState<Stop | null>(null);
  const [pointed, setPointed] = useState<{ readonly actor: string | null; readonly edge: string | null } | null>(null);
  const [panel, setPanel] = useState<string | null>(null);
  const { network } = projection;
  const edgeOf = (id: string | null | undefined): NetworkEdge | undefined =>
    network.edges.find((edge) => edge.id === id);

  const stopNode = stop && discs.has(stop.node) ? stop.node : ([...discs.keys()][0] ?? null);
  const stopEdge =
    stop?.edge !== null && edges.some(({ edge }) => edge.id === stop?.edge) ? (stop?.edge ?? null) : null;
  const panelEdge = edgeOf(panel);

  const goTo = (mark: string): void => {
    const found = svg.current?.querySelector<SVGElement>(`[data-mark="${mark}"]`);
    (found ?? svg.current?.querySelector<SVGElement>('[tabindex="0"]'))?.focus();
  };
  const toggle = (id: string): void => {
    const { actors } = projection.query;
    commit({ actors: actors.includes(id) ? actors.filter((actor) => actor !== id) : [...actors, id] });
  };
  const leave = (event?: { readonly relatedTarget: EventTarget | null }): void => {
    if (event?.relatedTarget instanceof Node && svg.current?.contains(event.relatedTarget)) return;
    setPointed(null);
    hover();
  };
  const pointAtNode = (id: string): void => {
    setPointed({ actor: id, edge: null });
    hover({ kind: 'actor', id });
  };
  const pointAtEdge = (id: string): void => {
    const edge = edgeOf(id);
    setPointed({ actor: null, edge: id });
    if (edge) hover(...edge.rows.map(({ item }) => ({ kind: 'relation' as const, id: item.id })));
  };

  const walkEdges = (node: string, from: string | null, step: 1 | -1): void => {
    const ring = edgesAround(
      node,
      edges.map(({ edge }) => edge),
      discs,
    );
    const next = nextEdge(ring, from, step);
    if (!next) return;
    setStop({ node, edge: next.id });
    goTo(`edge:${next.id}`);
  };

  const onNodeKey = (event: KeyboardEvent, id: string): void => {
    const from = discs.get(id);
    const direction = arrows[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (direction && from) {
      const next = stepTo(
        from,
        [...discs].map(([other, { x, y }]) => ({ id: other, x, y })),
        direction,
      );
      if (next) goTo(`actor:${next.id}`);
    } else if (event.key === 'Home' || event.key === 'End') {
      const heaviest = network.nodes.filter(({ actor }) => discs.has(actor.id)).at(event.key === 'Home' ? 0 : -1);
      if (heaviest) goTo(`actor:${heaviest.actor.id}`);
    } else if (event.key === 'Enter' && event.shiftKey) toggle(id);
    else if (event.key === ']' || event.key === 'e') walkEdges(id, null, 1);
    else if (event.key === '[' || event.key === 'E') walkEdges(id, null, -1);
    else return;
    event.preventDefault();
  };

  const onEdgeKey = (event: KeyboardEvent, id: string): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const edge = edgeOf(id);
    const node = stop?.node ?? edge?.source;
    if (!edge || node === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') setPanel(id);
    else if (event.key === ']' || event.key === 'e') walkEdges(node, id, 1);
    else if (event.key === '[' || event.key === 'E') walkEdges(node, id, -1);
    else if (event.key === 'Escape') {
      event.stopPropagation();
      goTo(`actor:${node}`);
    } else if (arrows[event.key]) goTo(`actor:${edge.source === node ? edge.target : edge.source}`);
    else return;
    event.preventDefault();
  };

  // What comes and goes with the pointer must not make the legend grow and the picture jump.
  const settled = new Set(shown.settled);
  const groups = new Set(shown.settled.flatMap((id) => nodes.get(id)?.actor.group ?? []));
  const explained = edges.filter(({ edge }) => settled.has(edge.source) && settled.has(edge.target));
  const isFadedBy = (isLit: boolean, isInRange: boolean): boolean => (focus ? !isLit : !isInRange);
  const openActor = opened?.found === 'item' && opened.open.kind === 'actor' ? opened.open.id : null;
  const toldNode = nodes.get(pointed?.actor ?? (pointed ? '' : (openActor ?? ''))) ?? null;
  const toldEdge = edgeOf(pointed?.edge);

  return (
    <>
      <NetworkLegend drawn={groups} edges={explained} />
      <div ref={box} className={styles.box}>
        <p id={keysId} className={styles.keys}>
          {own.keys}
        </p>
        <svg
          ref={svg}
          className={styles.svg}
          width={size.width}
          height={size.height}
          viewBox={`0 0 ${size.width} ${size.height}`}
          role="group"
          aria-label={own.chart}
          aria-describedby={keysId}
        >
          {edges.map(({ edge, points, isOpen }) =>
            isOpen ? <path key={edge.id} className={styles.pen} d={pathOf(points)} /> : null,
          )}
          {edges.map((drawn) => (
            <EdgeMark
              key={drawn.edge.id}
              drawn={drawn}
              name={nameEdge(drawn.edge, names, lang, words)}
              isFaded={isFadedBy(drawn.isLit, drawn.standing !== 'outside')}
              isStop={stopEdge === drawn.edge.id}
              isExpanded={panel === drawn.edge.id}
              onPoint={pointAtEdge}
              onLeave={leave}
              onOpen={(id) => {
                setStop({ node: stopNode === drawn.edge.target ? drawn.edge.target : drawn.edge.source, edge: id });
                setPanel(id);
              }}
              onKey={onEdgeKey}
            />
          ))}
          {told.map(({ id, text, x, y }) => (
            <text key={id} className={styles.told} x={x} y={y + 4.4}>
              {text}
            </text>
          ))}
          {[...discs].map(([id, disc]) => {
            const node = nodes.get(id);
            if (!node) return null;
            const isLit = focus?.actor.has(id) ?? false;
            return (
              <NodeMark
                key={id}
                node={node}
                x={disc.x}
                y={disc.y}
                radius={disc.radius}
                text={layout.texts.get(id) ?? layLabel(id)}
                label={labels.get(id)}
                name={nameNode(node, lang, words)}
                to={linkTo({ kind: 'actor', id, sentence: null })}
                isLit={isLit}
                isFaded={isFadedBy(isLit, standingOf(node.weight) !== 'outside')}
                isOpen={openActor === id}
                isInOpen={inOpen.has(id)}
                isStop={stopEdge === null && stopNode === id}
                onPoint={pointAtNode}
                onFocus={() => {
                  setStop({ node: id, edge: null });
                  pointAtNode(id);
                }}
                onLeave={leave}
                onKey={onNodeKey}
                onFilter={toggle}
              />
            );
          })}
        </svg>
        {panelEdge && (
          <EdgePanel
            key={panelEdge.id}
            edge={panelEdge}
            names={names}
            onClose={() => {
              setPanel(null);
              hover();
              goTo(`edge:${panelEdge.id}`);
            }}
          />
        )}
      </div>
      <NetworkReadout
        node={toldNode}
        edge={toldEdge ? nameEdge(toldEdge, names, lang, words) : null}
        onFilter={toggle}
        more={shown.more}
      />
    </>
  );
}
