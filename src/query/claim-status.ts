import type { Claim } from '@/domain/claim';
import type { Status } from '@/domain/event';

/** How what a claim states stands to the facts, in the terms of events: a threat is still to come, an option only thinkable. */
export function claimStatus({ modality, stage }: Pick<Claim, 'modality' | 'stage'>): Status {
  if (modality === 'denied') return 'denied';
  if (stage === 'considered') return 'hypothetical';
  if (stage === 'imposed' || stage === 'agreed') return 'occurred';
  return modality === 'threatened' || modality === 'demanded' || modality === 'planned' || modality === 'proposed'
    ? 'planned'
    : 'occurred';
}
