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
    const middle = (of: 'x' | 'y', ids: readonly string[]): number => {
      const ends = ids.flatMap((id) => discs.get(id)?.[of] ?? []);
      return ends.reduce((sum, one) => sum + one, 0) / ends.length;
    };
    // Where it stands is worked out when it is asked for, which is seldom.
    const between = (key: string, ...ids: readonly string[]): Place => ({
      key,
      get x() {
        return middle('x', ids);
      },
      get y() {
        return middle('y', ids);
      },
    });
    return [
      ...[...discs].map(([id]) => between(`actor:${id}`, id)),
      ...edges.map(({ edge }) => between(`edge:${edge.id}`, edge.source, edge.target)),
      ...loops.map(({ actor }) => between(`edge:${loopId(actor)}`, actor)),
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
