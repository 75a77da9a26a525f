import { type DayNumber, dayNumber, parseDay } from '@/domain/day';
import type { CalendarWords } from './calendar-words';
import {
  type DateContext,
  type DateRules,
  day,
  monthSpan,
  placeIn,
  type Resolved,
  span,
  yearOf,
  yearSpan,
} from './date-rule';
import { anyOf, groupOf, whole } from './pattern';

const year = '(?<year>(?:1[89]|20)\\d\\d)';

/** What follows a number that looks like a year and counts things: "van 2000 militairen". */
const counted = [
  ...['troepen', 'soldaten', 'militairen', 'manschappen', 'mensen', 'doden', 'huizen', 'banen', 'euro', 'dollar'],
  ...['troops', 'soldiers', 'personnel', 'people', 'homes', 'jobs', 'workers', 'dollars', 'euros'],
  ...['ton', 'tons', 'kilometer', 'kilometers', 'miles', 'meter', 'mijl'],
];

/** Null where the calendar has no such day. */
const dayOn = (yearNumber: number, month: number, date: number): DayNumber | null =>
  parseDay(`${yearNumber}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

/** A sentence that has just told of another year may go on in it: then a date without a year is not settled. */
const tellsOtherYear = ({ published, earlier }: DateContext): boolean =>
  earlier !== null && earlier.end !== null && Math.abs(published - earlier.end) > 200;

/** Without a year: the nearest such day, unless the verb speaks of the other side of publication. */
const nearestDay = (month: number, date: number, { published, tense, isSince }: DateContext): DayNumber | null => {
  const own = yearOf(published);
  const all = [own - 1, own, own + 1].map((each) => dayOn(each, month, date)).filter((each) => each !== null);
  const fitting = all.filter((each) =>
    tense === 'past' ? each <= published : tense === 'future' ? each >= published : true,
  );
  const nearestOf = (days: readonly DayNumber[]): DayNumber | null =>
    days.reduce<DayNumber | null>(
      (best, each) => (best === null || Math.abs(each - published) < Math.abs(best - published) ? each : best),
      null,
    );
  const [nearest, fits] = [nearestOf(all), nearestOf(fitting)];
  if (nearest === null || fits === null || isSince) return fits ?? nearest;
  // A day twelve days off is meant rather than the one of a year before, whatever the verb nearest to it.
  return Math.abs(fits - published) <= 2 * Math.abs(nearest - published) ? fits : nearest;
};

/** Without a year, month by month from the one of publication, backward or forward as the verb says. */
const nearestMonth = (month: number, context: DateContext): number | null => {
  const { published, tense } = context;
  if (tellsOtherYear(context)) return null;
  const own = yearOf(published);
  const first = monthSpan(own, month);
  if (tense === 'past') return (first.start ?? 0) <= published ? own : own - 1;
  if (tense === 'future' || tense === 'present') return (first.end ?? 0) >= published ? own : own + 1;
  return null;
};

const thirds = (words: CalendarWords, part: string): 0 | 1 | 2 => {
  const own = part.toLowerCase().replace(/[- ]+$/, '');
  return words.early.includes(own) ? 0 : words.middle.includes(own) ? 1 : 2;
};

const partOfMonth = (yearNumber: number, month: number, third: 0 | 1 | 2): Resolved => {
  const whole = monthSpan(yearNumber, month);
  const first = whole.start ?? 0;
  return third === 0
    ? span(first, first + 9)
    : third === 1
      ? span(first + 10, first + 19)
      : span(first + 20, whole.end);
};

/** Days, months and years that the text names itself. */
export const calendarRules: DateRules = (words) => {
  const months = words.months.flat();
  const month = `(?<month>${anyOf(months)})`;
  const weekday = `(?:${anyOf(words.weekdays.flat())},? )?`;
  const parts = `(?<part>${anyOf([...words.early, ...words.middle, ...words.late])})[- ]`;
  const isDoubtful = (name: string): boolean => words.doubtfulMonths.includes(name);
  const monthIn = (match: RegExpExecArray): number => placeIn(words.months, groupOf(match, 'month')) + 1;
  const onDay = (match: RegExpExecArray, context: DateContext): Resolved => {
    if (isDoubtful(groupOf(match, 'month'))) return 'no';
    const date = Number(groupOf(match, 'day'));
    const written = groupOf(match, 'year');
    if (!written && tellsOtherYear(context)) return null;
    const found = written ? dayOn(Number(written), monthIn(match), date) : nearestDay(monthIn(match), date, context);
    if (found === null) return 'no';
    const last = groupOf(match, 'last');
    return last === '' ? day(found) : Number(last) > date ? span(found, found + Number(last) - date) : 'no';
  };
  const joint = anyOf([...words.through, ...words.and]);
  // "de nacht van 3 op 4 mei"
  const nightly = `(?<=(?:${anyOf(words.nightOf)}) \\d{1,2}) (?:${anyOf(words.nightTo)}) `;
  const lastDay = `(?:(?: ?[-–] ?| (?:${joint}) |${nightly})(?<last>\\d{1,2})(?:st|nd|rd|th)?)?`;
  const leads = [
    ...words.inside,
    ...words.since,
    ...words.onward,
    ...words.until,
    ...words.before,
    ...words.after,
    ...words.from,
    ...words.between,
    ...words.comparison,
  ];
  const turnedYear = (at: string): string =>
    `(?:(?<back${at}>${anyOf([...words.previous, ...words.nearestPast])})|(?<ahead${at}>${anyOf([...words.following, ...words.nearestFuture])})|(?<now${at}>${anyOf(words.current)})) ${anyOf(words.units.year)}`;
  const lead = `(?:${anyOf([...words.inside, ...words.earlierIn, ...words.laterIn])} )`;
  return [
    {
      id: 'date/iso',
      reason: { nl: 'een dag in cijfers', en: 'a day in figures' },
      pattern: whole('(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)'),
      resolve: (match) => {
        const found = parseDay(match[0]);
        return found === null ? 'no' : day(found);
      },
    },
    {
      id: 'date/figures',
      reason: { nl: 'dag, maand en jaar in cijfers', en: 'day, month and year in figures' },
      pattern: whole(`(?<day>\\d{1,2})[-/.](?<month>\\d{1,2})[-/.]${year}`),
      resolve: (match) => {
        const [one, two] = [Number(groupOf(match, 'day')), Number(groupOf(match, 'month'))];
        const own = Number(groupOf(match, 'year'));
        // In English 3/4 is the third of April or the fourth of March; only a number above twelve settles it.
        if (words.monthMayLead && one <= 12 && two <= 12 && one !== two) return null;
        const found = two > 12 ? dayOn(own, one, two) : dayOn(own, two, one);
        return found === null ? 'no' : day(found);
      },
    },
    {
      id: 'date/day-month',
      reason: { nl: 'een dag van een genoemde maand', en: 'a day of a named month' },
      pattern: whole(
        `${weekday}(?:de |the )?(?<day>\\d{1,2})(?:st|nd|rd|th|e|ste|de)?${lastDay} (?:of |van )?${month}(?:,? ${year})?`,
      ),
      resolve: onDay,
    },
    {
      id: 'date/month-day',
      reason: { nl: 'een dag van een genoemde maand', en: 'a day of a named month' },
      pattern: whole(
        `${weekday}${month} (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?${lastDay}(?!\\d|[.,]\\d)(?:,? ${year})?`,
      ),
      resolve: (match, context) => (words.monthMayLead ? onDay(match, context) : 'no'),
    },
    {
      id: 'date/part-of-month',
      reason: { nl: 'een derde deel van een genoemde maand', en: 'a third of a named month' },
      pattern: whole(`${lead}?${parts}(?:of |van )?${month}(?: ${year})?`),
      resolve: (match, context) => {
        const written = groupOf(match, 'year');
        const own = written ? Number(written) : nearestMonth(monthIn(match), context);
        return own === null ? null : partOfMonth(own, monthIn(match), thirds(words, groupOf(match, 'part')));
      },
    },
    {
      id: 'date/month-of-turned-year',
      reason: {
        nl: 'een maand of dag van dit, vorig of volgend jaar',
        en: 'a month or day of this, last or next year',
      },
      pattern: whole(
        `${lead}?(?:${parts})?(?:(?:of |van )?(?:${turnedYear('A')}) )?(?:(?:de |the )?(?<day>\\d{1,2})(?:st|nd|rd|th|e)? )?(?:of |van )?${month}(?: (?<date>\\d{1,2})(?:st|nd|rd|th)?)?(?:,? (?:of |van )?(?:${turnedYear('B')}))?`,
      ),
      resolve: (match, context) => {
        const [back, now, ahead] = (['back', 'now', 'ahead'] as const).map(
          (turn) => groupOf(match, `${turn}A`) || groupOf(match, `${turn}B`),
        );
        if (!back && !now && !ahead) return 'no';
        const own = yearOf(context.published) + (back ? -1 : ahead ? 1 : 0);
        const date = groupOf(match, 'day') || groupOf(match, 'date');
        if (date) {
          const found = dayOn(own, monthIn(match), Number(date));
          return found === null ? 'no' : day(found);
        }
        const part = groupOf(match, 'part');
        return part ? partOfMonth(own, monthIn(match), thirds(words, part)) : monthSpan(own, monthIn(match));
      },
    },
    {
      id: 'date/month-year',
      reason: { nl: 'een maand met haar jaar', en: 'a month with its year' },
      pattern: whole(`${lead}?${month},? (?:of |van )?${year}`),
      resolve: (match) => monthSpan(Number(groupOf(match, 'year')), monthIn(match)),
    },
    {
      id: 'date/month-like-before',
      reason: { nl: 'een maand waarmee vergeleken wordt: voorbij', en: 'a month compared with: past' },
      pattern: whole(`${anyOf(words.comparison)} (?:in )?${month}(?! \\d)`),
      resolve: (match, context) =>
        isDoubtful(groupOf(match, 'month'))
          ? 'no'
          : monthSpan(
              nearestMonth(monthIn(match), { ...context, tense: 'past' }) ?? yearOf(context.published),
              monthIn(match),
            ),
    },
    {
      id: 'date/month',
      reason: {
        nl: 'een maand zonder jaar, naar de tijd van het werkwoord',
        en: 'a month without a year, by the tense of the verb',
      },
      pattern: whole(
        `${anyOf([...words.inside, ...words.since, ...words.onward, ...words.until, ...words.before, ...words.after, ...words.from])} ${month}(?! \\d)`,
      ),
      resolve: (match, context) => {
        if (isDoubtful(groupOf(match, 'month'))) return 'no';
        const own = nearestMonth(monthIn(match), context);
        return own === null ? null : monthSpan(own, monthIn(match));
      },
    },
    {
      id: 'date/month-turn',
      reason: { nl: '“vorige” of “volgende” voor een maand', en: '“last” or “next” before a month' },
      pattern: whole(
        `(?:(?<back>${anyOf([...words.previous, ...words.nearestPast])})|(?<ahead>${anyOf([...words.following, ...words.nearestFuture])})) ${month}`,
      ),
      resolve: (match, context) => {
        const own = nearestMonth(monthIn(match), { ...context, tense: groupOf(match, 'back') ? 'past' : 'future' });
        return own === null ? null : monthSpan(own, monthIn(match));
      },
    },
    {
      id: 'date/part-of-year',
      reason: { nl: 'begin, midden of eind van een jaar', en: 'the beginning, middle or end of a year' },
      pattern: whole(`${lead}?${parts}(?:of |van )?${year}`),
      resolve: (match) => {
        const own = Number(groupOf(match, 'year'));
        const third = thirds(words, groupOf(match, 'part'));
        return span(dayNumber(own, 1 + 4 * third, 1), monthSpan(own, 4 + 4 * third).end);
      },
    },
    {
      id: 'date/season',
      reason: { nl: 'een seizoen met zijn jaar', en: 'a season with its year' },
      pattern: whole(`(?<season>${anyOf(words.seasons.flat())}) (?:of |van )?${year}`),
      resolve: (match) => {
        const own = Number(groupOf(match, 'year'));
        const first = 3 + 3 * placeIn(words.seasons, groupOf(match, 'season'));
        return span(monthSpan(own, first).start, monthSpan(own, first + 2).end);
      },
    },
    {
      id: 'date/decade',
      reason: { nl: 'een tiental jaren', en: 'a run of ten years' },
      pattern: whole("(?:de )?(?:jaren |the )?(?<year>(?:19|20)\\d0)(?:s|’s|'s|er jaren)"),
      resolve: (match) =>
        span(yearSpan(Number(groupOf(match, 'year'))).start, yearSpan(Number(groupOf(match, 'year')) + 9).end),
    },
    {
      id: 'date/year',
      reason: { nl: 'een jaar', en: 'a year' },
      pattern: whole(
        `(?:${anyOf(leads)} (?:het jaar |the year )?|(?<=[(])|(?<=(?:19|20)\\d\\d(?: ?[-–] ?| (?:${anyOf([...words.and, ...words.through])}) )))${year}(?![.,]?\\d)(?! (?:\\p{Ll}+ )?${anyOf(counted)})`,
      ),
      resolve: (match) => yearSpan(Number(groupOf(match, 'year'))),
    },
  ];
};
