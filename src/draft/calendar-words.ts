import type { Tense } from './tense-words';

/** The words in which a language tells time. Lists of months and weekdays begin with January and Monday. */
export interface CalendarWords {
  readonly months: readonly (readonly string[])[];
  /** Months that are other words as well, as "may" and "march": taken only with a day, a year or a capital. */
  readonly doubtfulMonths: readonly string[];
  readonly weekdays: readonly (readonly string[])[];
  /** What may follow a weekday, joined or apart: "avond", "evening". */
  readonly partsOfDay: readonly string[];
  readonly early: readonly string[];
  readonly middle: readonly string[];
  readonly late: readonly string[];
  /** Before "week", "Friday", "June": the one now, the one before, the one after. */
  readonly current: readonly string[];
  readonly previous: readonly string[];
  readonly following: readonly string[];
  /** As `previous` and `following`, but never skipping the nearest: "afgelopen", "coming". */
  readonly nearestPast: readonly string[];
  readonly nearestFuture: readonly string[];
  readonly inside: readonly string[];
  readonly earlierIn: readonly string[];
  readonly laterIn: readonly string[];
  readonly on: readonly string[];
  readonly the: readonly string[];
  /** From a day that is past: "sinds". */
  readonly since: readonly string[];
  /** From a day on that may lie ahead: "vanaf". */
  readonly onward: readonly string[];
  readonly from: readonly string[];
  readonly until: readonly string[];
  readonly before: readonly string[];
  /** Words of a condition: what stands after them has not come yet. */
  readonly conditions: readonly string[];
  /** "de nacht van zaterdag op zondag". */
  readonly nightOf: readonly string[];
  readonly nightTo: readonly string[];
  readonly after: readonly string[];
  readonly between: readonly string[];
  readonly and: readonly string[];
  readonly through: readonly string[];
  readonly units: {
    readonly hour: readonly string[];
    readonly day: readonly string[];
    readonly week: readonly string[];
    readonly month: readonly string[];
    readonly year: readonly string[];
  };
  readonly weekend: readonly string[];
  readonly decade: readonly string[];
  readonly seasons: readonly (readonly string[])[];
  readonly ago: readonly string[];
  /** "over twee weken": a distance into the future, counted from now. */
  readonly inTime: readonly string[];
  readonly within: readonly string[];
  readonly later: readonly string[];
  readonly earlier: readonly string[];
  readonly today: readonly string[];
  readonly yesterday: readonly string[];
  readonly dayBeforeYesterday: readonly string[];
  readonly tomorrow: readonly string[];
  readonly dayAfterTomorrow: readonly string[];
  readonly sameDay: readonly string[];
  readonly dayBefore: readonly string[];
  readonly dayAfter: readonly string[];
  readonly now: readonly string[];
  readonly upToNow: readonly string[];
  readonly fromNow: readonly string[];
  readonly recent: readonly string[];
  readonly imminent: readonly string[];
  readonly comparison: readonly string[];
  /** Happenings that other happenings are dated by: "after the talks". */
  readonly happenings: readonly string[];
  readonly few: readonly string[];
  /** Before a distance: "about three years ago". */
  readonly approximately: readonly string[];
  /** Whether a month may stand before its day, and 3/4 may be March the fourth as well. */
  readonly monthMayLead: boolean;
  /** Units that stand in the singular after a number above one, and those that alone are one period. */
  readonly singularUnits: readonly string[];
  readonly soloUnits: readonly string[];
  /** The tenses in which "over twee weken", "in two weeks" looks ahead from now. */
  readonly aheadTenses: readonly Tense[];
}
