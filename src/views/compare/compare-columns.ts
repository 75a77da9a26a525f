import { claimantOf, claimantsOf, type DatasetIndex } from '@/dataset/index-dataset';
import type { Claim } from '@/domain/claim';
import { partOf } from '@/domain/group';
import type { Link, Party } from '@/state/link';
import { splitParty } from '@/state/link-fields';
import { groupsOf, sideOf, sides } from './sides';

/** One column of the comparison: who or what it holds the versions of. */
export interface CompareColumn {
  readonly key: string;
  readonly holds: (claim: Claim) => boolean;
}

const carries = (claim: Claim, article: string): boolean => claim.reports.some((report) => report.article === article);

/** Whether a claim is a version of this actor, group or article; what an article says itself is of the media. */
export function isOf(index: DatasetIndex, party: Party, claim: Claim): boolean {
  const named = splitParty(party);
  if (named?.kind === 'actor') {
    return claimantsOf(claim).some((id) => id === named.id || index.actors.get(id)?.body === named.id);
  }
  if (named?.kind === 'article') return carries(claim, named.id);
  if (named === null) return false;
  if (claimantOf(claim) !== null) return groupsOf(index, claim).includes(named.id);
  const group = index.groups.get(named.id);
  return group !== undefined && partOf(group) === 'press';
}

type Choice = Pick<Link, 'by' | 'a' | 'b'>;

/** Which versions the choice leaves: with two picked those of the two, with one those of everyone. */
export function isChosen(index: DatasetIndex, { a, b }: Pick<Link, 'a' | 'b'>, claim: Claim): boolean {
  return a === null || b === null || isOf(index, a, claim) || isOf(index, b, claim);
}

/** The columns of a way to compare. By side the first two stand opposite each other; by date there is one, in order of time. */
export function columnsOf(index: DatasetIndex, { by, a, b }: Choice): CompareColumn[] {
  if (by === 'date') return [{ key: 'date', holds: () => true }];
  if (by === 'article') {
    return index.byPublication.map(({ id }) => ({ key: id, holds: (claim) => carries(claim, id) }));
  }
  if (a === null && b === null)
    return sides.map((side) => ({ key: side, holds: (claim) => sideOf(index, claim) === side }));
  const holds =
    (party: Party | null, other: Party | null) =>
    (claim: Claim): boolean =>
      party !== null ? isOf(index, party, claim) : other !== null && !isOf(index, other, claim);
  return [
    { key: 'a', holds: holds(a, b) },
    { key: 'b', holds: holds(b, a) },
  ];
}

/** Whether the first two columns stand opposite each other, with room between them for how one answers the other. */
export const hasJoints = (columns: readonly CompareColumn[]): boolean =>
  columns.some(({ key }) => key === 'first' || key === 'a');
