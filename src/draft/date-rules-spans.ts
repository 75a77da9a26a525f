import { civil } from '@/domain/day';
import type { Span } from '@/domain/span';
import type { CalendarWords } from './calendar-words';
import {
  type DateContext,
  type DateRules,
  monthSpan,
  type Resolved,
  span,
  weekSpan,
  yearOf,
  yearSpan,
} from './date-rule';
import { numberSource, parseNumber } from './number';
import { anyOf, groupOf, whole } from './pattern';

type Unit = keyof CalendarWords['units'];

const daysIn: Readonly<Record<Unit, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30.44, year: 365.25 };
/** How many of a unit "the past days" may be at most, counted in days. */
const reach: Readonly<Record<Unit, number>> = { hour: 1, day: 7, week: 28, month: 183, year: 1826 };

const unitOf = (words: CalendarWords, name: string): Unit =>
  (Object.keys(words.units) as Unit[]).find((unit) => words.units[unit].includes(name.toLowerCase())) ?? 'day';

const periodAt = (unit: Unit, published: number, turn: number): Span => {
  const { year, month } = civil(published);
  if (unit === 'week') return weekSpan(published, turn);
  if (unit === 'month') return monthSpan(year, month + turn);
  if (unit === 'year') return yearSpan(year + turn);
  return span(published + turn, published + turn);
};

/** A distance is as exact as its unit: a week may be three days off, a month two weeks. */
const around = (centre: number, unit: Unit): Span => {
  const slack = unit === 'day' || unit === 'hour' ? 0 : Math.round(daysIn[unit] / 2);
  return span(Math.round(centre) - slack, Math.round(centre) + slack);
};

const weekendOf = (published: number, weeks: number): Span => {
  const { end } = weekSpan(published, weeks);
  return span((end ?? 0) - 1, end);
};

const isWeekend = (published: number): boolean => (weekendOf(published, 0).start ?? 0) <= published;

/** Weeks, months, years and distances told from the day of publication. */
export const spanRules: DateRules = (words, language) => {
  const units = `(?<unit>${anyOf(Object.values(words.units).flat())})`;
  const periods = `(?<unit>${anyOf([...words.units.week, ...words.units.month, ...words.units.year])})`;
  const back = anyOf([...words.previous, ...words.nearestPast]);
  const ahead = anyOf([...words.following, ...words.nearestFuture]);
  const turn = `(?:(?<back>${back})|(?<ahead>${ahead})|(?<now>${anyOf(words.current)}))`;
  const amount = `(?:(?<few>${anyOf(words.few)})|(?<amount>${numberSource(language)}))`;
  const turnOf = (match: RegExpExecArray): number => (groupOf(match, 'back') ? -1 : groupOf(match, 'ahead') ? 1 : 0);
  const amountOf = (match: RegExpExecArray): number | null => parseNumber(groupOf(match, 'amount'), language);
  const distance = (match: RegExpExecArray, { published }: DateContext, sign: 1 | -1): Resolved => {
    const unit = unitOf(words, groupOf(match, 'unit'));
    if (groupOf(match, 'few')) {
      return sign < 0 ? span(published - reach[unit], published) : span(published, published + reach[unit]);
    }
    const amount = amountOf(match);
    return amount === null ? 'no' : around(published + sign * amount * daysIn[unit], unit);
  };
  const approximately = `(?:${anyOf(words.approximately)} )?`;
  return [
    {
      id: 'date/weekend',
      reason: { nl: 'het weekend ervoor of erna', en: 'the weekend before or after' },
      pattern: whole(
        `(?<lead>${anyOf([...words.inside, ...words.on])} )?(?<the>${anyOf(words.the)} )?(?:${turn} )?(?:${anyOf(words.weekend)})`,
      ),
      resolve: (match, { published, tense }) => {
        if (groupOf(match, 'back')) return weekendOf(published, -1);
        if (groupOf(match, 'ahead')) return weekendOf(published, isWeekend(published) ? 1 : 0);
        const isNow = groupOf(match, 'now') !== '';
        if (!isNow && groupOf(match, 'lead') === '' && groupOf(match, 'the') === '') return 'no';
        if (tense === 'past') return weekendOf(published, isWeekend(published) ? 0 : -1);
        return isNow || tense === 'present' || tense === 'future' ? weekendOf(published, 0) : null;
      },
    },
    {
      id: 'date/part-of-period',
      reason: {
        nl: 'een deel van de genoemde week, maand of jaar',
        en: 'a part of the week, month or year that is named',
      },
      pattern: whole(
        `(?:(?<early>${anyOf(words.early)})|(?<late>${anyOf(words.late)})|(?<earlier>${anyOf(words.earlierIn)})|(?<later>${anyOf(words.laterIn)}))(?: of| van)? (?:${anyOf(words.the)} )?${turn} ${periods}`,
      ),
      resolve: (match, { published }) => {
        const { start, end } = periodAt(unitOf(words, groupOf(match, 'unit')), published, turnOf(match));
        if (start === null || end === null) return null;
        const third = Math.floor((end - start + 1) / 3);
        if (groupOf(match, 'early')) return span(start, start + third);
        if (groupOf(match, 'late')) return span(end - third, end);
        if (turnOf(match) !== 0) return span(start, end);
        return groupOf(match, 'earlier')
          ? span(start, Math.min(end, published))
          : span(Math.max(start, published), end);
      },
    },
    {
      id: 'date/decade-past',
      reason: { nl: 'de tien jaren tot de publicatie', en: 'the ten years up to publication' },
      pattern: whole(
        `(?:${anyOf(words.inside)} )?(?:${anyOf(words.the)} )?(?:${anyOf(words.nearestPast)}) (?:${anyOf(words.decade)})`,
      ),
      resolve: (_, { published }) => span(yearSpan(yearOf(published) - 10).start, published),
      isSpan: true,
    },
    {
      id: 'date/run-of',
      reason: {
        nl: 'de dagen, weken of maanden tot of vanaf de publicatie',
        en: 'the days, weeks or months up to or from publication',
      },
      pattern: whole(
        `(?:${anyOf(words.inside)} )?(?:${anyOf(words.the)} )?(?:(?<back>${anyOf([...words.nearestPast, ...words.previous])})|(?<ahead>${anyOf([...words.nearestFuture, ...words.following])})) (?:${amount} )?(?<unit>${anyOf(
          Object.values(words.units)
            .flatMap((names) => names.slice(1))
            .concat(words.singularUnits),
        )})`,
      ),
      resolve: (match, { published }) => {
        const unit = unitOf(words, groupOf(match, 'unit'));
        const amount = amountOf(match);
        // "het afgelopen jaar" is a year, not a run of years.
        if (
          amount === null &&
          groupOf(match, 'few') === '' &&
          words.soloUnits.includes(groupOf(match, 'unit').toLowerCase())
        ) {
          return periodAt('year', published, turnOf(match));
        }
        const days = Math.ceil(amount === null ? reach[unit] : amount * daysIn[unit]);
        return groupOf(match, 'back') ? span(published - days, published) : span(published, published + days);
      },
    },
    {
      id: 'date/period',
      reason: { nl: 'de genoemde week, maand of het jaar', en: 'the week, month or year that is named' },
      pattern: whole(`(?:${anyOf(words.inside)} )?(?:${anyOf(words.the)} )?${turn} ${periods}`),
      resolve: (match, { published }) => {
        const unit = unitOf(words, groupOf(match, 'unit'));
        const isNearest = words.nearestFuture.some((word) => match[0].toLowerCase().includes(`${word} `));
        const whole = periodAt(unit, published, turnOf(match));
        // "the coming week" may be the rest of this one or the whole of the next.
        return isNearest && unit === 'week' && groupOf(match, 'ahead') ? span(published, whole.end) : whole;
      },
    },
    {
      id: 'date/ago',
      reason: { nl: 'zo lang voor de publicatie', en: 'so long before publication' },
      pattern: whole(`${approximately}${amount} ${units} (?:${anyOf(words.ago)})`),
      resolve: (match, context) => distance(match, context, -1),
    },
    {
      id: 'date/in-time',
      reason: { nl: 'zo lang na de publicatie', en: 'so long after publication' },
      pattern: whole(`(?:${anyOf(words.inTime)}) ${amount} ${units}(?! (?:${anyOf(words.ago)}|lang|time|’s|of))`),
      resolve: (match, context) => (words.aheadTenses.includes(context.tense) ? distance(match, context, 1) : 'no'),
    },
  ];
};
