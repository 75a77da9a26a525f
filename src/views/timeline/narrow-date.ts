import { spanOf } from '@/domain/span';
import type { Language } from '@/domain/text';
import { isDoubtful, precisionOf, type When } from '@/domain/when';
import { formatDayWords, formatRange, formatWhen } from '@/i18n/format-when';
import { wordsOf } from '@/i18n/words';

/** A date for a narrow column, with its weekday or year below it. */
export function narrowDate(when: When, lang: Language): { readonly date: string; readonly below: string } {
  const say = wordsOf(lang).timeline.narrow;
  const precision = precisionOf(when);
  const { start, end } = spanOf(when);
  const year = (when.start ?? when.end ?? '').slice(0, 4);
  const short = (day: number): string => formatDayWords(day, lang, 'short');
  if (start !== null && precision === 'day' && !isDoubtful(when)) {
    return { date: short(start), below: formatDayWords(start, lang, 'long').split(' ')[0] ?? year };
  }
  if (start !== null && precision === 'after') return { date: say.after(short(start)), below: year };
  if (end !== null && precision === 'before') return { date: say.before(short(end)), below: year };
  if (precision === 'open' && end !== null) return { date: say.until(short(end)), below: year };
  if (precision === 'open' && start !== null) return { date: say.since(short(start)), below: year };
  const isInterval = /^\d{4}-\d{2}-\d{2}\//.test(when.edtf);
  if (start !== null && end !== null && isInterval && end - start > 1) {
    return { date: formatRange(start, end, lang, 'short'), below: year };
  }
  const date = formatWhen(when, lang, 'short');
  return { date, below: date.includes(year) ? '' : year };
}
