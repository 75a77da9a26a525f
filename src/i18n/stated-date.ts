import type { Article } from '@/domain/article';
import { parseDay } from '@/domain/day';
import type { Language } from '@/domain/text';
import { formatDayWords, formatMonth } from './format-when';

/** The date line of an article in words: a day, a month, or what stands there. */
export function statedDateInWords(stated: string, lang: Language): string {
  const day = parseDay(stated);
  if (day !== null) return formatDayWords(day, lang);
  const month = /^\d{4}-\d{2}$/.test(stated) ? parseDay(`${stated}-01`) : null;
  return month === null ? stated : formatMonth(month, lang, true);
}

/** Whether the date line cannot be the day the article is taken to have appeared: another day, or no day of the calendar. */
export const isStatedOtherwise = ({ statedDate, published }: Pick<Article, 'statedDate' | 'published'>): boolean =>
  statedDate !== null && !(published.start?.startsWith(statedDate) && published.end?.startsWith(statedDate));
