import { english } from './grammar.en';

const { n, counted } = english;

/** A dossier that is asked of an engine, piece by piece; fetched with its page. */
export const archive = {
  loading: 'The archive is being opened.',
  home: 'Go to this site’s dossier',
  asking: (done: string, all: string) => `Counting: ${done} of ${all} read so far`,
  askingServer: 'Counting, on the server',
  stop: 'Stop',
  stopped: 'Stopped. This is still the answer to the question before.',
  stale: 'This is still the answer to the question before.',
  again: 'Ask again',
  summary: (events: number, claims: number, articles: number) =>
    `${counted(events, 'event', 'events')} and ${counted(claims, 'claim', 'claims')} in ${counted(articles, 'article', 'articles')}`,
  possibly: (count: number) => `of these ${n(count)} only possibly in these dates`,
  undated: (count: number) => `${counted(count, 'claim has', 'claims have')} no date on this clock`,
  nothing: 'Nothing fits these filters.',
  timeline: 'Timeline',
  claims: 'Claims',
  filters: 'Filters',
  from: 'From',
  to: 'To',
  words: 'Words',
  search: 'Search',
  clear: 'Clear all filters',
  asTable: 'As a table',
  day: 'Day',
  certain: 'Certain',
  possible: 'Possible',
  strip: (days: number) =>
    `Events day by day, over ${counted(days, 'day', 'days')}; drag to choose days, or give them under Filters`,
  more: (shown: number, all: number) => `Show more; ${n(shown)} of ${n(all)} are shown`,
  shown: (shown: number, all: number) => `${n(shown)} of ${n(all)}`,
  value: (events: number, claims: number) =>
    `${counted(events, 'event', 'events')}, ${counted(claims, 'claim', 'claims')}`,
  moreValues: (count: number) => `and ${n(count)} more`,
  noDate: 'no date',
  read: (bytes: string) => `${bytes} fetched`,
};
