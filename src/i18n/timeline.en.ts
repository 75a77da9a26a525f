import type { CountedType } from './counted-types';
import { capital } from './grammar';
import { english } from './grammar.en';

const { n, numeral, ordinal, plural, list, some } = english;

/** A name, and a second line or what it means. */
type Row = readonly [string, string?];
type Meaning = readonly [string, string];

const types: Readonly<Record<CountedType, string>> = {
  call: 'calls',
  talks: 'rounds of talks',
  warning: 'warnings',
  demand: 'demands',
  protest: 'protests',
};

export const timeline = {
  lanes: {
    calls: ['Calls'] as Row,
    talks: ['Talks and visits'] as Row,
    statements: ['Statements,', 'demands, threats'] as Row,
    troops: ['Troops, exercises'] as Row,
    departures: ['Departures, protests,', 'other'] as Row,
    several: ['Between groups'] as Row,
    others: ['Others'] as Row,
  },
  lanesBy: 'Lanes by',
  byType: 'Event type',
  byGroup: 'Actors',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholePeriod: 'Whole period',
  zoomToDates: 'Zoom to the chosen dates',
  toDates: 'To dates',
  zoomToThese: 'Zoom to these',
  zoomed: (range: string) => `Shown close up: ${range}`,
  outsideView: (count: number) => `${n(count)} not in view`,
  outsideViewTitle: (range: string) => `Not in the days shown, ${range}`,
  counted: (count: number, lane: string) => `${plural(count, 'One event', `${n(count)} events`)}: ${lane}`,
  allDates: 'All dates',
  appear: 'Articles appear',
  manyAppeared: (count: number) =>
    `${n(count)} articles appeared in these days, a line for each day with any. The list of articles has them one by one.`,
  marks:
    'Events by lane and date. Arrow keys move, Enter opens, + and − zoom, 0 shows the whole period, Page Up and Page Down pan, Shift with arrows moves the chosen dates.',
  earlier: (count: number) => `‹ ${n(count)} earlier`,
  later: (count: number) => `${n(count)} later ›`,
  undated: (count: number) => `${n(count)} undated`,
  earlierTitle: (day: string) => `Before ${day}`,
  laterTitle: (day: string) => `After ${day}`,
  undatedTitle: 'Without a date on this clock',
  moreTitle: (lane: string) => `No room in the picture: ${lane}`,
  rest: (core: number, context: number) =>
    core === 0
      ? `and ${n(context)} background`
      : context === 0
        ? `and ${n(core)} core`
        : `${n(core)} core, ${n(context)} background`,
  importance: (core: number, context: number) =>
    context === 0 ? `${n(core)} core` : `${n(core)} core, ${n(context)} background`,
  stack: (count: number) => `${n(count)} events close together`,
  from: 'First day',
  to: 'Last day',
  andEarlier: (day: string) => `${day} and everything earlier`,
  andLater: (day: string) => `${day} and everything later`,
  clear: 'All dates',
  onlyDay: 'Show this day close up',
  peak: (day: string, certain: number, possible: number) =>
    `${day}: ${[certain > 0 ? n(certain) : '', possible > 0 ? `${n(possible)} possible` : ''].filter(Boolean).join(', ')}`,
  articleAppears: (number: number, title: string, when: string) => `Article ${number}, ${title}, appeared ${when}`,
  basis: 'Date from',
  headline: {
    none: 'No events in these dates',
    noneAtAll: 'No events under these filters',
    peak: (count: number, total: number, day: string) =>
      count === total
        ? `All ${numeral(total)} events fall on one day, ${day}`
        : `${n(count)} of ${n(total)} events fall on one day, ${day}`,
    day: (count: number, possible: number, day: string) =>
      `${plural(count, 'One event', `${capital(numeral(count))} events`)} on ${day}${possible > 0 ? `, ${n(possible)} more possible` : ''}`,
    spread: (total: number, from: string, to: string) => `${capital(numeral(total))} events between ${from} and ${to}`,
    possible: (count: number, range: string) =>
      plural(
        count,
        `One event may fall in ${range}, none for certain`,
        `${capital(numeral(count))} events may fall in ${range}, none for certain`,
      ),
    one: (when: string) => `One event, ${when}`,
    few: (count: number, type: CountedType | null, days: readonly (readonly [day: string, count: number])[]) =>
      `${capital(numeral(count))} ${type === null ? 'events' : types[type]}: ${list(days.map(([day, on]) => (on > 1 ? `${day} (${n(on)})` : day)))}`,
    event: (title: string, when: string) => `${title}, ${when}`,
    ordinal: (title: string, place: number, count: number, type: CountedType) =>
      `${title}: the ${ordinal(place)} of ${numeral(count)} ${types[type]}`,
    actor: (name: string, count: number, total: number) =>
      count === 0 ? `${name}: in none of these events` : `${name}: in ${n(count)} of ${n(total)} events`,
    article: (number: number, count: number, total: number) =>
      `Article ${number} carries ${n(count)} of ${n(total)} events`,
    claim: (title: string) => `The open claim belongs to one event: ${title}`,
    claimAlone: 'The open claim belongs to no event in view',
  },
  empty: {
    why: 'No event fits these filters, so there is nothing to draw. Take a filter away to see more.',
    claims: (count: number) =>
      `No event fits these filters, but ${plural(count, 'one claim does', `${n(count)} claims do`)}.`,
    show: (count: number) => plural(count, 'Show the claim', 'Show the claims'),
    dates: 'There are no events in the chosen dates.',
  },
  narrow: {
    before: (day: string) => `by ${day}`,
    after: (day: string) => `from ${day}`,
    until: (day: string) => `until ${day}`,
    since: (day: string) => `since ${day}`,
  },
  gap: (days: number) => `${numeral(days)} days without events`,
  gapOfKnown: (days: number) => `${numeral(days)} days without an event of known date`,
  folded: (range: string, count: number, context: number) =>
    `${range}: ${n(count)} more${context === 0 ? '' : `, ${n(context)} background`}`,
  before: (count: number) => `${n(count)} before these dates`,
  after: (count: number) => `${n(count)} after these dates`,
  columns: {
    title: 'Event',
    date: 'Date',
    type: 'Event type',
    status: 'Status',
    certainty: 'In these dates',
    who: 'Who',
    sentences: 'Sentences',
    articles: 'Articles',
  },
  articleNumbers: (numbers: readonly string[]) =>
    `${plural(numbers.length, 'article', 'articles')} ${some(numbers).join(', ')}`,
  slimHeadline: (number: number, count: number) =>
    `Article ${number} tells of ${plural(count, 'one event', `${numeral(count)} events`)}`,
  legend: {
    hand: 'Drag over the strip to choose days, over the lanes to move what is shown close up. Ctrl or ⌘ and the wheel zoom, and so do two fingers.',
    body: 'When: the body',
    head: 'Did it happen: the head',
    inside: 'Inside the chosen dates?',
    day: ['a day', 'one moment on a known day'] as Meaning,
    span: ['a span', 'it lasted all this time'] as Meaning,
    within: ['a week, a month', 'one moment, somewhere in here'] as Meaning,
    about: ['about', 'a known day, give or take'] as Meaning,
    before: ['before', 'on this day or any day earlier'] as Meaning,
    after: ['after', 'on this day or any day later'] as Meaning,
    open: ['open', 'it lasted; one end is not reported'] as Meaning,
    cut: ['cut', 'it goes on beyond the days shown'] as Meaning,
    occurred: 'filled',
    alleged: 'ring with a core: one party’s word',
    planned: 'ring',
    hypothetical: 'dotted ring',
    denied: 'struck ring',
    certain: ['certain', 'all its possible days lie inside'] as Meaning,
    possible: ['possible', 'only some of its possible days lie inside'] as Meaning,
    possibleMark: ['possible, on the timeline', 'hollow outside the chosen dates'] as Meaning,
    groups: 'Who: the colour',
    small:
      'Small marks had no room for their title: point at one to read it, click to see those around it as a list. Titles go to what most articles and claims are about; the background comes last.',
  },
};
