import type { Claim } from '@/domain/claim';
import { keeps } from '@/query/filter';
import type { ClaimsProjection } from '@/query/project';
import type { Row } from '@/query/row';
import type { ClaimTab } from '@/state/link';
import { byDay } from './claim-row';

interface TabRows {
  /** What the tab draws, in order of time. */
  readonly rows: readonly Row<Claim>[];
  /** How many claims of the tab the kind filter leaves out. */
  readonly outside: number;
}

/**
 * The rows of a tab. The kind is the view's own dimension, so Troops and Sanctions still draw theirs when the kind filter
 * leaves them out, faded and counted; All is a plain list of what is asked and only counts the rest.
 */
export function tabRows({ rows, kept }: ClaimsProjection, tab: ClaimTab): TabRows {
  if (tab === 'all') return { rows: [...kept].sort(byDay), outside: rows.length - kept.length };
  const own = rows.filter(({ item }) => item.kind === tab).sort(byDay);
  return { rows: own, outside: own.filter((row) => !keeps(row.misses)).length };
}
