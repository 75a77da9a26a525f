import { useAanloop, useLink } from '@/state/use-aanloop';
import { useNetworkLook } from './use-network-look';

/** Limits the picture to what lies between two parties as they are drawn: who stands for others goes on doing so. */
export function useDrawnPair(): (a: string, b: string) => void {
  const { commitLink } = useAanloop('commitLink');
  const said = useLink('level').level;
  const { level } = useNetworkLook();
  return (a, b) => commitLink({ pair: [a, b], ego: null, level: level === 'person' ? said : level });
}
