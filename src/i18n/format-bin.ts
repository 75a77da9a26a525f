import type { CalendarUnit } from '@/domain/calendar';
import { civil, type DayNumber } from '@/domain/day';
import type { Language } from '@/domain/text';
import { formatDayWords, formatMonth, formatRange } from './format-when';
import { wordsOf } from './words';

interface NamedBin {
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly isWhole: boolean;
}

/** A stretch of the calendar as it is called: "week of 7 February 2022", "January 2022"; one that is cut off by its days. */
export function formatBin({ start, end, isWhole }: NamedBin, unit: CalendarUnit, lang: Language): string {
  if (unit === 'day') return formatDayWords(start, lang);
  if (!isWhole) return formatRange(start, end, lang);
  if (unit === 'week') return wordsOf(lang).claimBins.named.week(formatDayWords(start, lang));
  if (unit === 'month') return formatMonth(start, lang, true);
  const { year } = civil(start);
  return unit === 'year' ? String(year) : `${year}–${civil(end).year}`;
}
