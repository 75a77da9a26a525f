import type { NetworkEdge } from '@/query/bundle-relations';
import type { NetworkLoop } from '@/query/fold-network';
import type { ScopedNetwork } from '@/query/scope-network';
import { Late } from '@/ui/late';
import type { Size } from '@/ui/use-laid-out';
import type { Disc } from './edge-curve';
import { panelPart } from './parts';
import { isRoomy } from './place-nodes';

interface ChartPanelProps {
  readonly edge: NetworkEdge | undefined;
  readonly loop: NetworkLoop | undefined;
  readonly network: ScopedNetwork;
  readonly discs: ReadonlyMap<string, Disc>;
  readonly size: Size;
  readonly names: ReadonlyMap<string, string>;
  readonly onClose: () => void;
}

/** The relations of a line or a loop, listed where they hide neither of its ends. */
export function ChartPanel({ edge, loop, network, discs, size, names, onClose }: ChartPanelProps) {
  const source = edge?.source ?? loop?.actor;
  if (source === undefined) return null;
  const target = edge?.target ?? source;
  const ends = [source, target].flatMap((id) => discs.get(id) ?? []);
  const isInTheWay = ends.some(({ x, y }) => x < 560 && y > size.height - 350);
  return (
    <Late
      part={panelPart}
      with={{
        source,
        target,
        sign: edge?.sign ?? null,
        rows: edge?.rows ?? loop?.rows ?? [],
        network,
        side: isRoomy(size) ? (isInTheWay ? 'right' : 'left') : null,
        names,
        onClose,
      }}
      quiet
    />
  );
}
