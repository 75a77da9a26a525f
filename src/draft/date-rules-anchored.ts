import type { Span } from '@/domain/span';
import { type DateContext, type DateRules, type Resolved, span } from './date-rule';
import { numberSource, parseNumber } from './number';
import { anyOf, groupOf, whole } from './pattern';

const daysIn = { day: 1, week: 7, month: 30, year: 365 } as const;

const moved = (anchor: Span | null, days: number, slack: number): Resolved =>
  anchor === null || anchor.start === null || anchor.end === null
    ? null
    : span(anchor.start + days - slack, anchor.end + days + slack);

/** Days told from another day of the same or the preceding sentence; unresolved where none is told there. */
export const anchoredRules: DateRules = (words, language) => {
  const { day, week, month, year } = words.units;
  const unit = `(?:(?<day>${anyOf(day)})|(?<week>${anyOf(week)})|(?<month>${anyOf(month)})|(?<year>${anyOf(year)}))`;
  const amount = `(?<amount>${numberSource(language)})`;
  const shifted = (match: RegExpExecArray, { earlier }: DateContext, sign: 1 | -1): Resolved => {
    const own = (['day', 'week', 'month', 'year'] as const).find((each) => groupOf(match, each)) ?? 'day';
    const count = parseNumber(groupOf(match, 'amount'), language);
    if (count === null) return 'no';
    return moved(earlier, sign * count * daysIn[own], own === 'day' ? 0 : Math.round(daysIn[own] / 2));
  };
  return [
    {
      id: 'date/same-day',
      reason: {
        nl: 'op de dag die ervoor genoemd is, anders die van publicatie',
        en: 'the day told before, else that of publication',
      },
      pattern: whole(anyOf(words.sameDay)),
      resolve: (_, { earlier, published }) => earlier ?? span(published - 1, published),
    },
    {
      id: 'date/day-before',
      reason: { nl: 'de dag voor die ervoor genoemd is', en: 'the day before the one told before' },
      pattern: whole(anyOf(words.dayBefore)),
      resolve: (_, { earlier }) => moved(earlier, -1, 0),
    },
    {
      id: 'date/day-after',
      reason: { nl: 'de dag na die ervoor genoemd is', en: 'the day after the one told before' },
      pattern: whole(anyOf(words.dayAfter)),
      resolve: (_, { earlier }) => moved(earlier, 1, 0),
    },
    {
      id: 'date/hangs-on-clause',
      reason: { nl: 'geteld vanaf een gebeurtenis die geen dag heeft', en: 'counted from a happening without a day' },
      pattern: whole(`${amount} ${unit} (?:nadat|voordat|na|voor|after|before)`),
      resolve: () => null,
    },
    {
      id: 'date/later-than',
      reason: { nl: 'zo lang na de dag die ervoor genoemd is', en: 'so long after the day told before' },
      pattern: whole(`${amount} ${unit} (?:${anyOf(words.later)})`),
      resolve: (match, context) => shifted(match, context, 1),
    },
    {
      id: 'date/earlier-than',
      reason: { nl: 'zo lang voor de dag die ervoor genoemd is', en: 'so long before the day told before' },
      pattern: whole(`${amount} ${unit} (?:${anyOf(words.earlier)})`),
      resolve: (match, context) => shifted(match, context, -1),
    },
    {
      id: 'date/hangs-on-happening',
      reason: { nl: 'geteld vanaf een gebeurtenis die geen dag heeft', en: 'counted from a happening without a day' },
      pattern: whole(
        `(?:in (?:de )?aanloop naar|voorafgaand aan|in the run-up to|${anyOf([...words.before, ...words.after, ...words.since])}) (?:het |de |een |dit |die |the |a |an |this |that |its |zijn |hun |their )(?:\\p{Ll}+ )?(?:${anyOf(words.happenings)})`,
      ),
      resolve: () => null,
    },
  ];
};
