import type { Span } from '@/domain/span';
import type { Language } from '@/domain/text';
import type { FoundDate } from './found-date';
import { anyOf, patternOf } from './pattern';
import { calendarWords } from './vocabulary';

interface Combination {
  readonly id: string;
  readonly reason: { readonly nl: string; readonly en: string };
}

const range: Combination = {
  id: 'date/range',
  reason: { nl: 'van de ene dag tot de andere', en: 'from one day to another' },
};
const since: Combination = {
  id: 'date/since',
  reason: { nl: 'vanaf toen, het einde is open', en: 'since then, the end is open' },
};
const until: Combination = {
  id: 'date/until',
  reason: { nl: 'tot dan, het begin is open', en: 'until then, the beginning is open' },
};
const before: Combination = { id: 'date/before', reason: { nl: 'ergens voor dan', en: 'some time before then' } };
const after: Combination = { id: 'date/after', reason: { nl: 'ergens na dan', en: 'some time after then' } };

/** The ways in which a date becomes another by the words around it. */
export const dateCombinations: readonly Combination[] = [range, since, until, before, after];

const as = (found: FoundDate, { id, reason }: Combination, change: Partial<FoundDate>): FoundDate => ({
  ...found,
  ...change,
  rule: { ...found.rule, id, reason },
});

const patternsOf = (language: Language) => {
  const words = calendarWords[language];
  const through = [...words.through, ...words.and];
  return {
    joint: patternOf(`^\\s?(?:${anyOf(through)})\\s?(?:${anyOf(words.the)}\\s)?$`, 'iu'),
    /** What must stand before a range joined by "and" or "tot": "between", "from". */
    opens: patternOf(`(?:^|\\s)(${anyOf([...words.between, ...words.from])})\\s$`, 'iu'),
    and: patternOf(`^\\s?(?:${anyOf(words.and)})\\s`, 'iu'),
    through: patternOf(`^\\s?(?:${anyOf(words.through)})\\s?`, 'iu'),
    leads: [
      [since, anyOf([...words.since, ...words.onward])],
      [until, anyOf(words.until)],
      [before, anyOf(words.before)],
      [after, anyOf(words.after)],
    ].map(
      ([how, source]) =>
        [how as Combination, patternOf(`(?:^|\\s|\\()(${source})(?:\\s(?:${anyOf(words.the)}))?\\s?$`, 'iu')] as const,
    ),
    leading: [
      [since, anyOf([...words.since, ...words.onward])],
      [until, anyOf(words.until)],
      [before, anyOf(words.before)],
      [after, anyOf(words.after)],
    ].map(([how, source]) => [how as Combination, patternOf(`^${source}\\s`, 'iu')] as const),
  };
};

export const combinationPatterns = { nl: patternsOf('nl'), en: patternsOf('en') } as const;

/** "from Monday to Wednesday": the Wednesday is the one after that Monday. */
const afterWeekday = (first: FoundDate, second: FoundDate): Span | null => {
  const { bounds } = second;
  if (bounds === null || bounds.end === null || bounds.start === null) return bounds;
  if (second.rule.id !== 'date/weekday') return bounds;
  // Where the day of publication is not known, the second day may follow the last of those that the first may be.
  if (first.bounds?.end != null && first.bounds.start !== first.bounds.end) {
    return { start: bounds.start, end: Math.max(bounds.end, first.bounds.end + 6) };
  }
  const isBack = first.bounds?.start != null && bounds.end < first.bounds.start;
  return isBack ? { start: bounds.start + 7, end: bounds.end + 7 } : bounds;
};

/** "from Monday to Wednesday": two dates with a word between that makes one stretch of them. */
const joinRanges = (sentence: string, found: readonly FoundDate[], language: Language): FoundDate[] => {
  const own = combinationPatterns[language];
  const joined: FoundDate[] = [];
  for (const date of found) {
    const last = joined.at(-1);
    const between = last ? sentence.slice(last.end, date.start) : '';
    const lead = last ? sentence.slice(0, last.start) : '';
    const opened = own.opens.exec(lead);
    const begins = own.opens.test(`${sentence.slice(last?.start ?? 0, last?.end ?? 0).split(/\s/)[0]} `);
    const isRange =
      last !== undefined &&
      (own.joint.test(between) || (between === ' ' && own.through.test(`${sentence.slice(date.start, date.end)} `))) &&
      (own.and.test(`${between} `.replace(/^ $/, '')) ? opened !== null || begins : true);
    if (!isRange || !last) {
      joined.push(date);
      continue;
    }
    const ends = afterWeekday(last, date);
    const bounds =
      last.bounds === null || ends === null || (last.bounds.start ?? 0) > (ends.end ?? 0)
        ? null
        : { start: last.bounds.start, end: ends.end };
    const start = opened ? last.start - opened[0].trimStart().length : last.start;
    joined[joined.length - 1] = as(last, range, { start, end: date.end, bounds, isSpan: true });
  }
  return joined;
};

const opened = (found: FoundDate, how: Combination, start: number): FoundDate => {
  const { bounds } = found;
  if (bounds === null) return as(found, how, { start });
  if (how === since) return as(found, how, { start, bounds: { start: bounds.start, end: null }, isSpan: true });
  if (how === until) return as(found, how, { start, bounds: { start: null, end: bounds.end }, isSpan: true });
  if (how === before) return as(found, how, { start, bounds: { start: null, end: bounds.end } });
  return as(found, how, { start, bounds: { start: bounds.start, end: null } });
};

/** Joins dates that make one range, and opens those that stand after "since", "until", "before" or "after". */
export function combineDates(sentence: string, found: readonly FoundDate[], language: Language): FoundDate[] {
  return joinRanges(sentence, found, language).map((date) => {
    if (date.rule.id === range.id || date.rule.id.startsWith('date/hangs-')) return date;
    const own = sentence.slice(date.start, date.end);
    const isDenied = (at: number): boolean => /(?:^|\s)(?:niet|not|never|nooit)\s$/iu.test(sentence.slice(0, at));
    // "niet voor april" is from April on.
    const turned = (how: Combination, at: number): Combination => (how === before && isDenied(at) ? after : how);
    const within = combinationPatterns[language].leading.find(([, pattern]) => pattern.test(own));
    if (within) return opened(date, turned(within[0], date.start), date.start);
    const lead = sentence.slice(Math.max(0, date.start - 25), date.start);
    for (const [how, pattern] of combinationPatterns[language].leads) {
      const match = pattern.exec(lead);
      if (!match) continue;
      const words = match[0].replace(/^[\s(]+/, '');
      const start = date.start - words.length;
      return opened(date, turned(how, start), start);
    }
    return date;
  });
}
