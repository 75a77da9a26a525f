import { english } from './grammar.en';

const { n, plural } = english;

/** Sentences that the summary and the filter bar build from counts already worded. */
export const filter = {
  sentence: (events: string, claims: string, articles: string) => [events, ' and ', claims, ' in ', articles],
  earlier: (count: number) => plural(count, '1 event lies earlier', `${n(count)} events lie earlier`),
  later: (count: number) => plural(count, '1 event lies later', `${n(count)} events lie later`),
  undated: (count: number) =>
    plural(count, '1 event has no date on this clock', `${n(count)} events have no date on this clock`),
  certainOnly: 'Surely in these dates',
  certainOnlyTitle: 'Only what surely lies in these dates; not what may lie before or after them',
  unsure: (count: number) =>
    plural(
      count,
      '1 event that possibly lies in these dates is left out',
      `${n(count)} events that possibly lie in these dates are left out`,
    ),
  words: (q: string) => `“${q}”`,
  to: 'to',
  since: (day: string) => `from ${day}`,
  until: (day: string) => `to ${day}`,
  whole: 'Whole period',
  nothingHint: 'Remove a filter or widen the dates.',
};
