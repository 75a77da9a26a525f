import type { MouseEvent } from 'react';
import { civil } from '@/domain/day';
import type { Language } from '@/domain/text';
import { formatDayWords, formatMonth, formatRange } from '@/i18n/format-when';
import { useSearchWords } from '@/i18n/use-search-words';
import { useWords } from '@/i18n/use-words';
import type { DayRange } from '@/marks/brush';
import { totalOf } from '@/query/count';
import { formatLink } from '@/state/format-link';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import type { FoundDays } from './find-days';

interface DaysLinkProps {
  readonly found: FoundDays;
  /** Enter in the box opens it. */
  readonly isEntered: boolean;
  readonly onChoose: (event: MouseEvent) => void;
}

/** A day, a whole month, a whole year, or from one day to another. */
const nameDays = ({ from, to }: DayRange, lang: Language): string => {
  const [first, after] = [civil(from), civil(to + 1)];
  if (from === to) return formatDayWords(from, lang, 'long');
  if (first.day !== 1 || after.day !== 1) return formatRange(from, to, lang);
  return after.month === 1 && first.month === 1 ? String(first.year) : formatMonth(from, lang, true);
};

/** The days that are typed as a filter, with what lies in them. */
export function DaysLink({ found: { range, query, events, claims }, isEntered, onChoose }: DaysLinkProps) {
  const { link, lang } = useAanloop('link', 'lang');
  const { count } = useWords();
  const own = useSearchWords();
  const told = own.inDays(
    count.events(totalOf(events)),
    count.claims(totalOf(claims)),
    events.possible + claims.possible,
  );
  return (
    <Link
      to={formatLink({ ...link, page: 'dashboard', open: null, query })}
      onClick={onChoose}
      data-enter={isEntered ? '' : undefined}
    >
      {own.onlyDays(nameDays(range, lang), query.dates)}
      <small>{told}</small>
    </Link>
  );
}
