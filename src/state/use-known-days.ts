import type { DayNumber } from '@/domain/day';
import { useAanloop, useLink } from './use-aanloop';
import { useOneStep } from './use-one-step';

export interface KnownDays {
  /** The day before anything was known. */
  readonly first: DayNumber;
  /** From here on everything is known. */
  readonly last: DayNumber;
  /** The days on which something became known. */
  readonly stops: readonly DayNumber[];
  /** The day of knowledge. */
  readonly day: DayNumber;
  readonly commit: (day: DayNumber) => Promise<void>;
  /** The next change is a new step of the history; those after it are the same step. */
  readonly renew: () => void;
}

/** The days of knowledge there are; on the last nothing is hidden, so the address does not name it. Null where no article has a date. */
export function useKnownDays(): KnownDays | null {
  const { whole } = useAanloop('whole');
  const link = useLink('query');
  const { commit, renew } = useOneStep();
  const published = whole.byPublication.flatMap(({ id }) => whole.publishedOf.get(id) ?? []);
  const stops = published.flatMap(({ start, end }) => end ?? start ?? []);
  if (stops.length === 0) return null;
  // Before an article may have come out it is not known; once the last has certainly come out, everything is.
  const first = Math.min(...published.flatMap(({ start, end }) => start ?? end ?? [])) - 1;
  const last = Math.max(...stops);
  return {
    first,
    last,
    stops,
    day: link.query.asof ?? last,
    commit: (day) => commit({ asof: day >= last ? null : day }),
    renew,
  };
}
