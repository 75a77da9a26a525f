import { formatDay, parseDay } from '@/domain/day';
import type { Span } from '@/domain/span';
import type { Language } from '@/domain/text';
import { overlaps, type Range } from '@/text/range';
import { combineDates } from './combine-dates';
import type { DateRule, Resolved } from './date-rule';
import { anchoredRules } from './date-rules-anchored';
import { calendarRules } from './date-rules-calendar';
import { dayRules } from './date-rules-days';
import { openRules } from './date-rules-open';
import { spanRules } from './date-rules-spans';
import { edtfOf } from './edtf-of';
import type { FoundDate } from './found-date';
import { anyOf, patternOf } from './pattern';
import type { DateProposal } from './proposal';
import { tenseAt } from './tense';
import type { Tense } from './tense-words';
import { calendarWords } from './vocabulary';

// The order settles which of two overlapping expressions wins: the longer one first, then the earlier group.
const rulesOf = (language: Language): readonly DateRule[] =>
  [calendarRules, anchoredRules, dayRules, spanRules, openRules].flatMap((group) =>
    group(calendarWords[language], language),
  );

export const dateRules: Readonly<Record<Language, readonly DateRule[]>> = { nl: rulesOf('nl'), en: rulesOf('en') };

const union = (one: Span, other: Span): Span => ({
  start: one.start === null || other.start === null ? null : Math.min(one.start, other.start),
  end: one.end === null || other.end === null ? null : Math.max(one.end, other.end),
});

/** Where the day of publication is not known exactly, whatever any of its days gives. */
const resolveFor = (days: readonly number[], resolve: (published: number) => Resolved): Resolved =>
  days.map(resolve).reduce((one, other) => {
    if (one === 'no' || other === 'no') return 'no';
    return one === null || other === null ? null : union(one, other);
  });

const sinceOf = (language: Language): RegExp =>
  patternOf(`(?<!\\p{L})${anyOf(calendarWords[language].since)}\\s(?:\\p{Ll}+\\s){0,2}$`, 'iu');

/** What goes on since a day began on one that is past, whatever the tense: "is dicht sinds vrijdag". */
export const sincePatterns: Readonly<Record<Language, RegExp>> = { nl: sinceOf('nl'), en: sinceOf('en') };

const candidates = (sentence: string, language: Language): { rule: DateRule; match: RegExpExecArray }[] =>
  dateRules[language]
    .flatMap((rule) => [...sentence.matchAll(rule.pattern)].map((match) => ({ rule, match: match as RegExpExecArray })))
    .sort((a, b) => b.match[0].length - a.match[0].length);

/** The days and spans that a sentence tells, resolved against the days on which the text may have been published. */
export function findDraftDates(
  sentence: string,
  published: { readonly first: string; readonly last: string },
  language: Language,
  earlier: Span | null,
): FoundDate[] {
  const first = parseDay(published.first);
  const last = parseDay(published.last) ?? first;
  if (first === null || last === null) return [];
  const days = Array.from({ length: Math.min(last - first, 40) + 1 }, (_, i) => (i === 40 ? last : first + i));
  const found: FoundDate[] = [];
  const taken: Range[] = [];
  const tenses = new Map<number, Tense>();
  const inOrder = candidates(sentence, language);
  const resolve = (rule: DateRule, match: RegExpExecArray, before: Span | null): Resolved => {
    const end = match.index + match[0].length;
    // A rule may take the word itself into what it matches.
    const word = /^\p{L}+\s/u.exec(match[0])?.[0] ?? '';
    const isSince = [match.index, match.index + word.length].some((at) =>
      sincePatterns[language].test(sentence.slice(0, at)),
    );
    const tense = tenses.get(match.index) ?? (isSince ? 'past' : tenseAt(sentence, match.index, end, language));
    tenses.set(match.index, tense);
    return resolveFor(days, (day) => rule.resolve(match, { published: day, tense, isSince, earlier: before }));
  };
  const kept: typeof inOrder = [];
  for (const { rule, match } of inOrder) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (taken.some((other) => overlaps(range, other)) || resolve(rule, match, null) === 'no') continue;
    taken.push(range);
    kept.push({ rule, match });
  }
  let before = earlier;
  for (const { rule, match } of kept.sort((a, b) => a.match.index - b.match.index)) {
    const bounds = resolve(rule, match, before);
    if (bounds === 'no') continue;
    found.push({ start: match.index, end: match.index + match[0].length, rule, bounds, isSpan: rule.isSpan ?? false });
    if (bounds?.start != null && bounds.end !== null) before = bounds;
  }
  return combineDates(sentence, found, language);
}

const text = (day: number | null): string | null => (day === null ? null : formatDay(day));

/** The proposal for a found date of a sentence that begins at `offset`. */
export const proposeDate = (sentence: string, offset: number, found: FoundDate): DateProposal => ({
  kind: 'date',
  start: offset + found.start,
  end: offset + found.end,
  rule: found.rule.id,
  reason: found.rule.reason,
  expression: sentence.slice(found.start, found.end),
  edtf: found.bounds === null ? null : edtfOf(found.bounds),
  first: found.bounds === null ? null : text(found.bounds.start),
  last: found.bounds === null ? null : text(found.bounds.end),
  extent: found.isSpan ? 'span' : 'moment',
});
