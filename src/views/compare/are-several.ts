import { narrator } from '@/domain/claim';
import type { Version } from './line-up';

/** Whether several speak, of the articles themselves each for one, so that versions may differ. */
export function areSeveral(versions: readonly Version[]): boolean {
  const speakers = new Set(
    versions.flatMap(({ item: { claimant, reports } }) =>
      claimant === narrator ? reports.map(({ article }) => article) : claimant,
    ),
  );
  return speakers.size > 1;
}
