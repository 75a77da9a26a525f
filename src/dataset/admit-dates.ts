import type { When } from '@/domain/when';
import type { Leaving } from './left-out';

type Bounds = Pick<When, 'start' | 'end'>;

const isReversed = ({ start, end }: Bounds): boolean => start !== null && end !== null && start > end;

/** Whether its first day is not after its last; told where it is. */
export function holdsDate(leaving: Leaving, at: string, when: Bounds): boolean {
  if (!isReversed(when)) return true;
  leaving.out(at, 'reversed', `${when.start} – ${when.end}`);
  return false;
}

/** The date without what it was known to be before articles that are not there, or between days in the wrong order. */
export function admitDate(leaving: Leaving, at: string, articles: ReadonlySet<string>, when: When): When {
  if (!when.earlier) return when;
  const earlier = when.earlier.filter(
    (one) => leaving.known(`${at} before`, articles, one.before) !== null && holdsDate(leaving, `${at} before`, one),
  );
  return earlier.length === when.earlier.length ? when : { ...when, earlier };
}
