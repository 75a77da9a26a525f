import type { FoldLevel } from '@/query/fold-actors';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { useMedia, usePhone } from '@/ui/use-media';
import { isVast } from './lay-out-network';
import { restingNetwork } from './resting-network';

/** As many lines as can be told apart where the network is one view among four. */
export const fewLines = 24;

/** Of more lines than the first not all are drawn where there is room for them, but so many as the second. */
const [manyLines, someLines] = [200, 80];

/** How the network is looked at: as the link says, and where it leaves that open, as the view has room. */
export interface NetworkChoice {
  readonly level: FoldLevel;
  /** How many lines are drawn, the strongest first. */
  readonly lines: number;
}

export function useNetworkLook(): NetworkChoice {
  const { whole } = useAanloop('whole');
  const link = useLink('fill', 'embed', 'pair', 'ego', 'level', 'lines');
  const phone = usePhone();
  const wide = useMedia('(min-width: 760px)');
  const hasRoom = !phone && (link.fill === 'network' || (link.embed !== null && wide));
  // Whoever asks for what lies around somebody or between two means those, not the states they stand for.
  const isNarrowed = link.pair.length > 0 || link.ego !== null;
  const isWhole = hasRoom || isNarrowed || restingNetwork(whole).edges.length <= fewLines;
  const level = link.level === 'people' ? 'person' : link.level === 'person' && !isWhole ? 'state' : link.level;
  const resting = restingNetwork(whole, level);
  // Very many are painted, and may all be.
  const isMuch = resting.edges.length > manyLines && !isVast(resting) && !isNarrowed;
  const lines = link.lines ?? (isWhole ? (isMuch ? someLines : 'all') : fewLines);
  return { level, lines: lines === 'all' ? Number.POSITIVE_INFINITY : lines };
}
