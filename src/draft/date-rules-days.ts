import { weekday } from '@/domain/day';
import type { Span } from '@/domain/span';
import { type DateContext, type DateRules, day, placeIn, type Resolved, span, weekSpan } from './date-rule';
import { anyOf, groupOf, patternOf, whole } from './pattern';

const backTo = (published: number, wanted: number): number => published - ((weekday(published) - wanted + 7) % 7);
const onTo = (published: number, wanted: number): number => published + ((wanted - weekday(published) + 7) % 7);

const sameWeek = (one: number, other: number): boolean => weekSpan(one, 0).start === weekSpan(other, 0).start;

/** "last Friday" said on a Saturday is yesterday for some and a week earlier for others: both days are kept. */
const turned = (nearest: number, published: number, step: 7 | -7): Span =>
  sameWeek(nearest, published)
    ? span(Math.min(nearest, nearest + step), Math.max(nearest, nearest + step))
    : day(nearest);

/** Days told from the day of publication. */
export const dayRules: DateRules = (words) => {
  const names = `(?<weekday>${anyOf(words.weekdays.flat())})`;
  const part = `(?: ?(?:${anyOf(words.partsOfDay)}))?`;
  const wanted = (match: RegExpExecArray): number => placeIn(words.weekdays, groupOf(match, 'weekday'));
  const inWeek = (match: RegExpExecArray, { published }: DateContext): Resolved => {
    const weeks = groupOf(match, 'back') ? -1 : groupOf(match, 'ahead') ? 1 : 0;
    return day((weekSpan(published, weeks).start ?? 0) + wanted(match));
  };
  const deadline = patternOf(
    `(?:^|\\s)${anyOf([...words.until, ...words.before])}\\s(?:\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:[ap]\\.?m\\.?|uur)\\s)?$`,
    'iu',
  );
  const condition = whole(anyOf(words.conditions), 'iu');
  const back = anyOf([...words.previous, ...words.nearestPast]);
  const ahead = anyOf([...words.following, ...words.nearestFuture]);
  const week = anyOf(words.units.week);
  const turn = `(?:(?<back>${back})|(?<ahead>${ahead})|(?:${anyOf(words.current)})) ${week}`;
  const apart = (list: readonly string[], distance: number, id: string, reason: { nl: string; en: string }) => ({
    id,
    reason,
    pattern: whole(anyOf(list)),
    resolve: ({ 0: found, input, index }: RegExpExecArray, { published }: DateContext): Resolved =>
      // "goede morgen", "de morgen": a greeting or a part of the day.
      /(?:goede|goed|de|het|die|elke|iedere|op een|van)\s$/iu.test(input.slice(0, index)) && /^morgen$/i.test(found)
        ? 'no'
        : day(published + distance),
  });
  return [
    apart(words.dayBeforeYesterday, -2, 'date/day-before-yesterday', {
      nl: 'twee dagen voor de publicatie',
      en: 'two days before publication',
    }),
    apart(words.yesterday, -1, 'date/yesterday', { nl: 'de dag voor de publicatie', en: 'the day before publication' }),
    apart(words.dayAfterTomorrow, 2, 'date/day-after-tomorrow', {
      nl: 'twee dagen na de publicatie',
      en: 'two days after publication',
    }),
    apart(words.tomorrow, 1, 'date/tomorrow', { nl: 'de dag na de publicatie', en: 'the day after publication' }),
    apart(words.today, 0, 'date/today', { nl: 'de dag van publicatie', en: 'the day of publication' }),
    {
      id: 'date/week-then-weekday',
      reason: { nl: 'een dag van de genoemde week', en: 'a day of the week that is named' },
      pattern: whole(`${turn} (?:op )?${names}${part}`),
      resolve: inWeek,
    },
    {
      id: 'date/weekday-then-week',
      reason: { nl: 'een dag van de genoemde week', en: 'a day of the week that is named' },
      pattern: whole(`(?:${anyOf(words.on)} )?${names}${part} (?:of |van )?${turn}`),
      resolve: inWeek,
    },
    {
      id: 'date/weekday-turned',
      reason: {
        nl: 'de dichtstbijzijnde zo genoemde dag ervoor of erna',
        en: 'the nearest day of that name before or after',
      },
      pattern: whole(
        `(?:${anyOf(words.on)} )?(?:(?<near>${anyOf(words.nearestPast)})|(?<last>${anyOf(words.previous)})|(?<coming>${anyOf(words.nearestFuture)})|(?<next>${anyOf(words.following)})) ${names}${part}`,
      ),
      resolve: (match, { published }) => {
        const before = backTo(published - 1, wanted(match));
        const after = onTo(published + 1, wanted(match));
        if (groupOf(match, 'near')) return day(before);
        if (groupOf(match, 'coming')) return day(after);
        return groupOf(match, 'last') ? turned(before, published, -7) : turned(after, published, 7);
      },
    },
    {
      id: 'date/night-between',
      reason: { nl: 'de nacht tussen twee dagen', en: 'the night between two days' },
      pattern: whole(
        `(?:${anyOf(words.inside)} )?(?:${anyOf(words.the)} )?(?:${anyOf(words.nightOf)}) (?<first>${anyOf(words.weekdays.flat())}) (?:${anyOf(words.nightTo)}) ${names}`,
      ),
      resolve: (match, { published, tense }) => {
        const isNext = (placeIn(words.weekdays, groupOf(match, 'first')) + 1) % 7 === wanted(match);
        if (!isNext || tense === 'unclear' || tense === 'none') return null;
        const last = tense === 'past' ? backTo(published, wanted(match)) : onTo(published + 1, wanted(match));
        return span(last - 1, last);
      },
    },
    {
      id: 'date/weekday',
      reason: {
        nl: 'de dag van die naam voor of na de publicatie, naar de tijd van het werkwoord',
        en: 'the day of that name before or after publication, by the tense of the verb',
      },
      pattern: whole(`(?:${anyOf([...words.on, ...words.current])} )?${names}${part}`),
      resolve: (match, { published, tense }) => {
        // A deadline may stand beside what is done already: "closed until Friday". Only a condition is surely ahead of it.
        const isDeadline = deadline.test(match.input.slice(0, match.index));
        if (isDeadline && tense === 'past')
          return condition.test(match.input.slice(0, match.index)) ? day(onTo(published, wanted(match))) : null;
        if (tense === 'past') return day(backTo(published, wanted(match)));
        if (tense === 'present' || tense === 'future') return day(onTo(published, wanted(match)));
        return null;
      },
    },
  ];
};
