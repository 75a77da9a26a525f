import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Open } from '@/state/link';

/** The actors an opened thing is about, the ones that act first. */
export function actorsOfOpen(index: DatasetIndex, open: Open | null): readonly string[] {
  if (open?.kind === 'actor') return [open.id];
  if (open?.kind === 'event') return (index.events.get(open.id)?.participants ?? []).map(({ actor }) => actor);
  if (open?.kind !== 'claim') return [];
  const claim = index.claims.get(open.id);
  const dealing = (index.relationsOfClaim.get(open.id) ?? []).flatMap(({ source, target }) => [source, target]);
  const acting = claim && index.actors.has(claim.claimant) ? [claim.claimant] : [];
  return [...new Set([...dealing, ...acting])];
}

/** The relations that are the opened thing itself: the pen marks them, and nothing that merely belongs to it. */
export function relationsOfOpen(index: DatasetIndex, open: Open | null): ReadonlySet<string> {
  if (open?.kind === 'event') return new Set((index.relationsOfEvent.get(open.id) ?? []).map(({ id }) => id));
  if (open?.kind === 'claim') return new Set((index.relationsOfClaim.get(open.id) ?? []).map(({ id }) => id));
  if (open?.kind !== 'article' || open.sentence === null) return new Set();
  const supports = index.supportOf.get(open.sentence) ?? [];
  return new Set(supports.filter(({ kind }) => kind === 'relation').map(({ id }) => id));
}
