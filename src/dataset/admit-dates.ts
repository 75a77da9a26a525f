import { isDoubtful, type When } from '@/domain/when';
import type { Leaving } from './left-out';
import { readEdtf } from './read-edtf';

type Bounds = Pick<When, 'start' | 'end'>;

const isReversed = ({ start, end }: Bounds): boolean => start !== null && end !== null && start > end;

/** Whether its first day is not after its last; told where it is. */
export function holdsDate(leaving: Leaving, at: string, when: Bounds): boolean {
  if (!isReversed(when)) return true;
  leaving.out(at, 'reversed', `${when.start} – ${when.end}`);
  return false;
}

const [ever, never] = ['0000-00-00', '9999-99-99'];

/** Whether the days reach beyond what is written; where that is in doubt, whether they have no day of it. */
function disagrees(when: Bounds & Pick<When, 'edtf'>): boolean {
  const read = readEdtf(when.edtf);
  if (read.kind !== 'bounds') return false;
  const [start, end] = [when.start ?? ever, when.end ?? never];
  const [first, last] = [read.bounds.start ?? ever, read.bounds.end ?? never];
  return isDoubtful(when) ? end < first || start > last : start < first || end > last;
}

const writeBounds = ({ start, end }: Bounds): string =>
  start !== null && start === end ? start : `${start ?? '..'}/${end ?? '..'}`;

/** The date written as its days are, where the two disagree; what was written is told. */
function agreed<T extends Bounds & Pick<When, 'edtf'>>(leaving: Leaving, at: string, when: T): T {
  if (!disagrees(when)) return when;
  const days = writeBounds(when);
  leaving.out(at, 'disagreeing', `${when.edtf} ≠ ${days}`);
  return { ...when, edtf: `${days}${/[~?%]/.exec(when.edtf)?.[0] ?? ''}` };
}

/** The date in agreement with itself, without what it was known to be before articles that are not there, or between days in the wrong order. */
export function admitDate(leaving: Leaving, at: string, articles: ReadonlySet<string>, given: When): When {
  const when = agreed(leaving, at, given);
  if (!when.earlier) return when;
  const earlier = when.earlier
    .filter(
      (one) => leaving.known(`${at} before`, articles, one.before) !== null && holdsDate(leaving, `${at} before`, one),
    )
    .map((one) => agreed(leaving, `${at} before`, one));
  const isSame = earlier.length === when.earlier.length && earlier.every((one, i) => one === when.earlier?.[i]);
  return isSame ? when : { ...when, earlier };
}
