import { type DayNumber, formatDay, parseDay } from '@/domain/day';
import { useAanloop } from './use-aanloop';
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

const daysOf = (texts: readonly (string | null)[]): DayNumber[] => texts.flatMap((text) => parseDay(text ?? '') ?? []);

/** The days of knowledge there are; on the last nothing is hidden, so the address does not name it. Null where no article has a date. */
export function useKnownDays(): KnownDays | null {
  const { whole, link } = useAanloop();
  const { commit, renew } = useOneStep();
  const published = whole.byPublication.map((article) => article.published);
  const stops = daysOf(published.map(({ start, end }) => end ?? start));
  if (stops.length === 0) return null;
  // Before an article may have come out it is not known; once the last has certainly come out, everything is.
  const first = Math.min(...daysOf(published.map(({ start, end }) => start ?? end))) - 1;
  const last = Math.max(...stops);
  return {
    first,
    last,
    stops,
    day: parseDay(link.query.asof ?? '') ?? last,
    commit: (day) => commit({ asof: day >= last ? null : formatDay(day) }),
    renew,
  };
}
