import { civil, type DayNumber, dayNumber, weekday } from '@/domain/day';
import type { Span } from '@/domain/span';
import type { Language } from '@/domain/text';
import type { CalendarWords } from './calendar-words';
import type { Rule } from './rule';
import type { Tense } from './tense-words';

/** What a rule may look at besides its own words. */
export interface DateContext {
  /** The day on which the text is taken to be published. */
  readonly published: DayNumber;
  readonly tense: Tense;
  /** It stands after "since": whatever began then is past. */
  readonly isSince: boolean;
  /** The last day or span that was resolved before, in this sentence or the one before it. */
  readonly earlier: Span | null;
}

/** Null: the words say a time, but which one is not settled. `no`: these words tell no time here. */
export type Resolved = Span | null | 'no';

export interface DateRule extends Rule {
  readonly pattern: RegExp;
  readonly resolve: (match: RegExpExecArray, context: DateContext) => Resolved;
  /** A stretch that lasts, rather than something that fell somewhere within. */
  readonly isSpan?: boolean;
}

/** The rules of one group, given the words of a language. */
export type DateRules = (words: CalendarWords, language: Language) => readonly DateRule[];

export const span = (start: DayNumber | null, end: DayNumber | null): Span => ({ start, end });
export const day = (number: DayNumber): Span => ({ start: number, end: number });

export const monthSpan = (year: number, month: number): Span => {
  const from = year + Math.floor((month - 1) / 12);
  const own = ((((month - 1) % 12) + 12) % 12) + 1;
  const next = own === 12 ? dayNumber(from + 1, 1, 1) : dayNumber(from, own + 1, 1);
  return span(dayNumber(from, own, 1), next - 1);
};

export const yearSpan = (year: number): Span => span(dayNumber(year, 1, 1), dayNumber(year, 12, 31));

/** Monday to Sunday, so many weeks from the week of this day. */
export const weekSpan = (published: DayNumber, weeks: number): Span => {
  const monday = published - weekday(published) + 7 * weeks;
  return span(monday, monday + 6);
};

export const yearOf = (published: DayNumber): number => civil(published).year;

/** Which entry of a list of names this is, whatever its case; -1 for none. */
export const placeIn = (lists: readonly (readonly string[])[], name: string): number =>
  lists.findIndex((names) => names.includes(name.toLowerCase()));
