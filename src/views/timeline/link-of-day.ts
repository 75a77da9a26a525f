import type { DayNumber } from '@/domain/day';
import type { DayRange } from '@/marks/brush';
import type { Bin } from '@/query/bin';
import type { Link } from '@/state/link';

/** So many days on either side are shown close up with it, so that what happened on it can be read. */
const beside = 2;

/** The link that chooses some days, and shows them close up. */
export const linkOfDays = (link: Link, { start, end }: Pick<Bin, 'start' | 'end'>, { from, to }: DayRange): Link => ({
  ...link,
  query: { ...link.query, from: start, to: end },
  window: { from: Math.max(from, start - beside), to: Math.min(to, end + beside) },
});

export const linkOfDay = (link: Link, day: DayNumber, whole: DayRange): Link =>
  linkOfDays(link, { start: day, end: day }, whole);
