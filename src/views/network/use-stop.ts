import { type RefObject, useCallback, useMemo, useState } from 'react';
import { type Place, type Roving, useRoving } from '@/marks/use-roving';
import { loopId } from './loop-shape';
import type { Stop } from './network-keys';
import type { NetworkPicture } from './use-network-picture';

export interface Stops {
  readonly stop: Stop | null;
  /** The tab stop is here from now on. */
  readonly stay: (at: Stop) => void;
  /** The tab stop and the focus go there, as soon as it is drawn. */
  readonly goTo: (to: Stop) => void;
  readonly root: Pick<Roving['root'], 'onFocus' | 'onBlur'>;
}

const keyOf = ({ node, edge }: Stop): string => (edge === null ? `actor:${node}` : `edge:${edge}`);

/** The one tab stop of the picture, and how the focus comes to it; an edge is walked to from one of its actors. */
export function useStop(svg: RefObject<SVGSVGElement | null>, { discs, edges, loops }: NetworkPicture): Stops {
  const [stop, stay] = useState<Stop | null>(null);
  const places = useMemo((): Place[] => {
    const middle = (ids: readonly string[]): { x: number; y: number } => {
      const ends = ids.flatMap((id) => discs.get(id) ?? []);
      const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
      return { x: mean(ends.map(({ x }) => x)), y: mean(ends.map(({ y }) => y)) };
    };
    return [
      ...[...discs].map(([id, { x, y }]) => ({ key: `actor:${id}`, x, y })),
      ...edges.map(({ edge }) => ({ key: `edge:${edge.id}`, ...middle([edge.source, edge.target]) })),
      ...loops.map(({ actor }) => ({ key: `edge:${loopId(actor)}`, ...middle([actor]) })),
    ];
  }, [discs, edges, loops]);
  const { goTo: focus, root } = useRoving(places, { box: svg });
  const goTo = useCallback(
    (to: Stop): void => {
      stay(to);
      focus(keyOf(to));
    },
    [focus],
  );
  return { stop, stay, goTo, root };
}
