import { useMemo } from 'react';
import { nameOfGroup } from '@/dataset/groups-of';
import { layLabel } from '@/picture/set-label';
import { useAanloop } from '@/state/use-aanloop';
import type { MarkHandlers } from './edge-mark';
import { NodeMark } from './network-node';
import type { NetworkPicture } from './use-network-picture';

interface NodeLayerProps {
  readonly picture: NetworkPicture;
  readonly stop: string | null;
  /** The actor that is open. */
  readonly open: string | null;
  /** The first of two actors, being chosen. */
  readonly picked: string | null;
  /** Was chosen just now. */
  readonly pressed: string | null;
  readonly isMark: (id: string) => boolean;
  readonly on: MarkHandlers;
}

/** All actors of the network. */
export function NodeLayer({ picture, stop, open, picked, pressed, isMark, on }: NodeLayerProps) {
  const { discs, nodes, layout, labels, focus, inOpen } = picture;
  const { index, lang, linkTo } = useAanloop('index', 'lang', 'linkTo');
  const addresses = useMemo(
    () => new Map([...discs.keys()].map((id) => [id, linkTo({ kind: 'actor', id, sentence: null })] as const)),
    [discs, linkTo],
  );
  return [...discs].map(([id, disc]) => {
    const node = nodes.get(id);
    return node && isMark(id) ? (
      <NodeMark
        key={id}
        node={node}
        side={nameOfGroup(index.groups, node.actor.group)[lang]}
        x={disc.x}
        y={disc.y}
        radius={disc.radius}
        text={layout.texts.get(id) ?? layLabel(id)}
        label={labels.get(id)}
        to={addresses.get(id) ?? ''}
        isLit={focus?.actor.has(id) ?? false}
        isOpen={open === id}
        isInOpen={inOpen.has(id) || picked === id || pressed === id}
        isStop={stop === id}
        on={on}
      />
    ) : null;
  });
}
