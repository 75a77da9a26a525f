import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { Relation } from '@/domain/relation';
import type { Row } from '@/query/row';
import type { Link } from '@/state/link';
import { hover } from '@/state/transient';
import type { Aanloop } from '@/state/use-aanloop';
import { useSteady } from '@/ui/use-steady';
import type { MarkHandlers } from './edge-mark';
import { loopId } from './loop-shape';
import { keyOnEdge, keyOnNode, type Stop } from './network-keys';
import { useDrawnPair } from './use-drawn-pair';
import type { NetworkPicture } from './use-network-picture';
import type { Stops } from './use-stop';
import type { Zooming } from './use-zoom';

export interface Pointed {
  readonly actor: string | null;
  readonly edge: string | null;
}

interface Chart extends Pick<Aanloop, 'link' | 'commit'> {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly picture: NetworkPicture;
  /** The actors by weight. */
  readonly order: readonly string[];
  readonly rowsOf: (mark: string) => readonly Row<Relation>[];
  readonly stops: Stops;
  /** Where the tab stop is. */
  readonly at: Stop;
  readonly zooming: Pick<Zooming, 'zoomBy' | 'reset'>;
  readonly openPanel: (edge: string) => void;
}

interface ChartHandlers {
  readonly on: MarkHandlers;
  /** What is under the pointer or has the focus. */
  readonly pointed: Pointed | null;
  /** The first of two actors, being chosen. */
  readonly picked: string | null;
  /** Was chosen just now; the rest of the page follows. */
  readonly pressed: string | null;
  readonly pick: (id: string) => void;
  readonly filterBy: (id: string) => void;
}

/** What happens when marks are pointed at, walked along, chosen or opened. */
export function useChartHandlers(chart: Chart): ChartHandlers {
  const { svg, picture, order, rowsOf, stops, at, zooming, openPanel, link, commit } = chart;
  const { discs, edges, loops, nodes, isVast } = picture;
  const showBetween = useDrawnPair();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const [last, setLast] = useState<{ readonly id: string; readonly link: Link } | null>(null);
  // With another link what was asked for has come.
  const press = (id: string): void => setLast({ id, link });
  const pressed = last?.link === link ? last.id : null;
  const membersOf = (id: string): readonly string[] => nodes.get(id)?.members ?? [id];
  const filterBy = (id: string): void => {
    press(id);
    const { actors } = link.query;
    const members = membersOf(id);
    const isChosen = members.some((member) => actors.includes(member));
    const others = actors.filter((actor) => !members.includes(actor));
    commit({ actors: isChosen ? others : [...actors, ...members] });
  };
  const pick = (id: string): void => {
    if (picked === null || picked === id) setPicked(picked === id ? null : id);
    else {
      setPicked(null);
      showBetween(picked, id);
    }
  };
  const walk = () => ({
    discs,
    order: order.filter((id) => discs.has(id)),
    edges,
    loops: new Set(loops.map(({ actor }) => actor)),
    stop: stops.stop,
    goTo: stops.goTo,
    open: openPanel,
    filterBy,
    pick,
    zoomBy: (factor: number) => zooming.zoomBy(factor, discs.get(at.node)),
    reset: zooming.reset,
  });
  const on = useSteady({
    pointAtNode: (id: string) => {
      setPointed({ actor: id, edge: null });
      if (!isVast) hover(...membersOf(id).map((member) => ({ kind: 'actor' as const, id: member })));
    },
    pointAtEdge: (id: string) => {
      setPointed({ actor: null, edge: id });
      hover(...rowsOf(id).map(({ item }) => ({ kind: 'relation' as const, id: item.id })));
    },
    leave: (event?: { readonly relatedTarget: EventTarget | null }) => {
      if (event?.relatedTarget instanceof Node && svg.current?.contains(event.relatedTarget)) return;
      // What is told can be acted on there, so it stays while the focus is there.
      const to = event ? event.relatedTarget : document.activeElement;
      if (to instanceof Element && to.closest('[data-told]')) return;
      setPointed(null);
      hover();
    },
    openEdge: (id: string) => {
      const [source = '', target = ''] = id.split('~');
      stops.stay({ node: at.node === target ? target : source, edge: id });
      openPanel(id);
    },
    focusNode: (id: string) => {
      stops.stay({ node: id, edge: null });
      on.pointAtNode(id);
    },
    keyOnNode: (event: KeyboardEvent, id: string) => {
      if (keyOnNode(walk(), event, id)) event.preventDefault();
    },
    keyOnEdge: (event: KeyboardEvent, id: string) => {
      const [source = '', target = ''] = id.split('~');
      if (keyOnEdge(walk(), event, { id, source, target })) event.preventDefault();
    },
    filterBy,
    press,
  });
  return { on, pointed, picked, pressed, pick, filterBy };
}

/** The tab stop among what is drawn: where it was left, else the most important actor. */
export function stopAmong({ discs, edges, loops }: NetworkPicture, stop: Stop | null): Stop {
  const isDrawn = (id: string): boolean =>
    edges.some(({ edge }) => edge.id === id) || loops.some(({ actor }) => loopId(actor) === id);
  const [first = ''] = discs.keys();
  return {
    node: stop && discs.has(stop.node) ? stop.node : first,
    edge: stop?.edge && isDrawn(stop.edge) ? stop.edge : null,
  };
}
