import type { DayNumber } from '@/domain/day';
import type { DayRange } from '@/marks/brush';
import type { Link } from '@/state/link';

/** So many days on either side are shown close up with it, so that what happened on it can be read. */
const beside = 2;

/** The link that chooses one day, and shows it close up. */
export const linkOfDay = (link: Link, day: DayNumber, { from, to }: DayRange): Link => ({
  ...link,
  query: { ...link.query, from: day, to: day },
  window: { from: Math.max(from, day - beside), to: Math.min(to, day + beside) },
});
