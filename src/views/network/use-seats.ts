import { useMemo } from 'react';
import { languages } from '@/domain/text';
import type { Aanloop } from '@/state/use-aanloop';
import type { Size } from '@/ui/use-laid-out';
import { keptSeats } from './keep-layouts';
import type { SeatedNetwork } from './lay-out-network';
import { restingNetwork } from './resting-network';
import { shortNames } from './short-names';
import { fewLines, type NetworkChoice } from './use-network-look';

interface Asked extends NetworkChoice, Pick<Aanloop, 'whole' | 'lang'> {
  readonly names: ReadonlyMap<string, string>;
}

/** Who stands where in a room of this size. */
export function useSeats({ whole, lang, level, lines, names }: Asked, size: Size): SeatedNetwork {
  const resting = restingNetwork(whole, level);
  const allNames = useMemo(() => languages.map((one) => shortNames(whole.dataset.actors, one, whole.groups)), [whole]);
  return useMemo(
    // Another number of lines moves nobody, but few are laid out for themselves.
    () => keptSeats(resting, names, size, allNames, lang, lines <= fewLines ? fewLines : Number.POSITIVE_INFINITY),
    [resting, names, size, allNames, lang, lines],
  );
}
