import { english } from './grammar.en';

const { n, counted } = english;

/** A dossier that is asked of an engine, piece by piece; fetched with its page. */
export const archive = {
  loading: 'The archive is being opened.',
  fetching: (done: string, all: string | null) => (all === null ? `${done} so far` : `${done} of ${all}`),
  askTitle: (host: string) => `Open an archive from ${host}?`,
  askLead:
    'This link leads to files on another host. This site has not checked them, and who made them may claim anything.',
  askWhat: (host: string) =>
    `Your browser asks ${host} for the files, part by part, as you choose and leaf. That host then sees your network address and which parts you ask for; it gets no cookie and does not learn which page you are on.`,
  askYes: 'Fetch and open',
  askOnce: (host: string) => `You are asked once for ${host} on this device.`,
  home: 'Go to this site’s dossier',
  asking: 'The answer is on its way.',
  cameOf: (done: string, all: string) => `${done} of ${all}`,
  stop: 'Stop',
  stopped: 'Stopped.',
  stale: 'What stands here is still the answer to the question before.',
  again: 'Ask again',
  cost: (milliseconds: number, rows: number, bytes: string | null) =>
    `Answered in ${n(Math.max(0.1, Math.round(milliseconds / 100) / 10))} seconds: ${counted(rows, 'row', 'rows')} read, ${bytes ?? 'nothing more'} fetched`,
  summary: (events: number, claims: number, articles: number) =>
    `${counted(events, 'event', 'events')} and ${counted(claims, 'claim', 'claims')} in ${counted(articles, 'article', 'articles')}`,
  possibly: (count: number) => `of these ${n(count)} only possibly in these dates`,
  undated: (count: number) => `${counted(count, 'claim has', 'claims have')} no date on this clock`,
  nothing: 'Nothing fits these filters',
  timeline: 'Timeline',
  claims: 'Claims',
  events: 'Events',
  listOf: {
    claims: (count: number) => counted(count, 'claim', 'claims'),
    events: (count: number) => counted(count, 'event', 'events'),
  },
  filters: 'Filters',
  words: 'Words',
  search: 'Search',
  clear: 'Clear all filters',
  asTable: 'As a table',
  tableOf: 'Events day by day',
  day: 'Day',
  certain: 'Certain',
  possible: 'Possible',
  choose: 'Days with their events, to choose from',
  strip: (days: number) => `Events day by day, over ${counted(days, 'day', 'days')}`,
  wholePeriod: 'The whole period; drag to choose days, or move its ends with the arrow keys',
  allDays: 'All days',
  more: (shown: number, all: number) => `Show more; ${n(shown)} of ${n(all)} are shown`,
  fetchingRows: 'The next rows are on their way.',
  value: (events: number, claims: number) =>
    `${counted(events, 'event', 'events')}, ${counted(claims, 'claim', 'claims')}`,
  moreValues: (count: number) => `and ${n(count)} more`,
  noDate: 'no date',
  sources: (articles: number) => `As told in ${counted(articles, 'article', 'articles')}`,
  sourcesOf: (articles: number, title: string) => `As told in ${counted(articles, 'article', 'articles')}: ${title}`,
  fetchingSources: 'The sentences are on their way.',
  noArticle: (id: string) => `The archive has no article “${id}”.`,
};
