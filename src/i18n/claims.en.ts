import type { AnswerKind, Modality } from '@/domain/claim';
import type { Posture } from '@/domain/vocabulary';
import { capital } from './grammar';
import { english } from './grammar.en';

const { list, some, n, numeral, counted, plural } = english;

/** What the tabs hold, as it is named in sentences. */
export type ClaimTopic = 'troops' | 'sanctions' | 'all';
export type OpenTopic = 'event' | 'actor' | 'article' | 'sentence';

export const claims = {
  tabs: { label: 'Which claims', troops: 'Troops', sanctions: 'Sanctions', all: 'All' },
  topics: {
    troops: { one: 'troop claim', many: 'troop claims' },
    sanctions: { one: 'sanction claim', many: 'sanction claims' },
    all: { one: 'claim', many: 'claims' },
  } satisfies Record<ClaimTopic, { one: string; many: string }>,
  units: {
    troops: 'troops',
    trainers: 'trainers',
    people: 'people',
    hours: 'hours',
    minutes: 'minutes',
    deaths: 'deaths',
    calls: 'calls',
  } as Readonly<Record<string, string>>,
  postures: {
    present: 'present',
    deploying: 'on the way',
    withdrawing: 'leaving',
    'on-alert': 'on alert',
    other: '',
  } satisfies Record<Posture, string>,
  unitOf: (unit: string, name: string) => `${unit} of ${name}`,
  inUnit: (name: string, unit: string) => `${name}, in ${unit}`,
  ownScale: 'own scale',
  noNumber: 'no number',
  leftToTable: (count: number) =>
    `${n(count)} more ${plural(count, 'number has', 'numbers have')} no room in the picture.`,
  toTable: 'All in the table',
  earlier: (count: number) => `${n(count)} earlier`,
  later: (count: number) => `${n(count)} later`,
  undated: (count: number) =>
    plural(count, 'One claim has no date on this clock:', `${n(count)} claims have no date on this clock:`),
  noRoom: (count: number) =>
    plural(
      count,
      'One number has no room for its label; see the table.',
      `${n(count)} numbers have no room for their labels; see the table.`,
    ),
  sheet: {
    close: 'Close',
    noNumbers: (count: number) =>
      plural(count, '1 claim without a number of troops', `${n(count)} claims without a number of troops`),
    stack: (count: number, titles: readonly string[]) =>
      `${n(count)} claims without a number of troops: ${some(titles).join('; ')}`,
    spread: (count: number, what: string) => `${capital(numeral(count))} speakers differ on ${what}.`,
    source: (claimant: string, number: string) => `${claimant}: ${number}`,
    noAverage: 'Side by side, never averaged.',
  },
  save: {
    csv: 'As CSV',
    spreadsheet: 'As CSV for Excel',
    sheet: { separator: ',', decimal: '.' },
    json: 'As JSON',
    note: (count: number) =>
      `${counted(count, 'claim', 'claims')} under the filters, with the link and the filters in words.`,
  },
  scales: { linear: 'Linear scale', log: 'Log scale' },
  asWorded: (claimant: string) => `${claimant}, as worded`,
  doubtful: 'doubtful attribution',
  /** Where there is no room for more. */
  doubtfulShort: 'doubtful',
  inferred: 'speaker inferred',
  said: (date: string) => `said ${date}`,
  chart: 'Troop numbers over time',
  chartHelp: 'Arrow keys go from mark to mark, Enter opens.',
  deck: (withNumber: number, total: number) =>
    `${n(withNumber)} of the ${n(total)} troop claims ${plural(withNumber, 'names', 'name')} a number. Each is drawn as it was worded and is never added to another.`,
  outsideKinds: (count: number) => `${n(count)} outside the kind filter`,
  outsideFaded: (count: number) => `${n(count)} outside the kind filter, shown faded`,
  outsideLeftOut: (count: number) => `${n(count)} outside the kind filter, left out`,
  hedges: {
    range: 'a range, no best guess',
    about: 'about',
    more: 'more than',
    fewer: 'fewer than',
    exact: 'this number',
    planned: 'planned, threatened, proposed or demanded',
    denied: 'denied',
    before: 'on this day or earlier',
    within: 'some day in these',
    cut: 'cut: its days go on beyond those shown',
    beyond: 'on a day outside those shown',
    tick: 'a claim without a number of troops',
    spread: 'what several speakers say of the same, from the least to the most',
    joint: 'one speaker, the same quantity, later',
    shapes: (round: readonly string[], square: readonly string[]) =>
      `whose people: ${[
        ...(round.length > 0 ? [`round of ${list(round)}`] : []),
        ...(square.length > 0 ? [`square of ${list(square)}`] : []),
        round.length + square.length > 0 ? 'a diamond of others' : 'a diamond',
      ].join(', ')}; the colour is who speaks`,
    hollow: 'hollow: possibly in the chosen dates',
  },
  headline: {
    fromTo: (first: string, last: string, what: string) => `From ${first} to ${last} ${what}`,
    only: (number: string, what: string) => `${capital(number)} ${what}`,
    saidBy: (text: string, claimant: string) => `${text}, according to ${claimant}`,
    differ: (what: string, numbers: number, speakers: number, doubtful: number, often: string | null) =>
      `${what}: ${numeral(numbers)} wordings${
        speakers > 0 ? ` from ${numeral(speakers)} ${plural(speakers, 'speaker', 'speakers')}` : ''
      }${doubtful > 0 ? `${speakers > 0 ? ' and' : ','} ${numeral(doubtful)} of doubtful attribution` : ''}${
        often === null ? '' : `; ${often} most often`
      }`,
    agreed: (text: string, speakers: number) => `${text}, according to ${numeral(speakers)} speakers`,
    doubted: (text: string, speakers: number) =>
      `${text}${speakers > 0 ? `, according to ${numeral(speakers)} ${plural(speakers, 'speaker', 'speakers')}` : ''}; doubtful attribution`,
    noNumbers: (count: number) => `${capital(numeral(count))} claims about troops, none with a number`,
    oneNoNumber: 'One claim about troops, without a number',
    allOutside: (count: number, topic: string) =>
      `The kind filter leaves out ${plural(count, 'the one', `all ${n(count)}`)} ${topic}`,
    measures: (count: number, stages: string, inForce: number) => {
      const measures = `${capital(numeral(count))} ${plural(count, 'measure', 'measures')} ${stages}`;
      return inForce === 0 ? `${measures}; none in force` : `${measures}; ${numeral(inForce)} in force`;
    },
    allInForce: (count: number) => `${capital(numeral(count))} ${plural(count, 'measure', 'measures')} in force`,
    most: (name: string, count: number, total: number) =>
      `Most are by one speaker: ${name}, ${n(count)} of ${n(total)} claims`,
    mostNarrator: (count: number, total: number) => `Most are the articles’ own: ${n(count)} of ${n(total)} claims`,
    even: (total: number, speakers: number) =>
      `${capital(numeral(total))} ${plural(total, 'claim', 'claims')} by ${numeral(speakers)} ${plural(speakers, 'speaker', 'speakers')}`,
    none: (topic: string) => `No ${topic} here`,
    noneBelongs: {
      event: 'No claim belongs to this event',
      actor: 'No claim is by or about this actor',
      article: 'No claim rests on this article',
      sentence: 'No claim rests on this sentence',
    },
    belongs: (count: number, total: number, topic: { one: string; many: string }, open: OpenTopic) => {
      const what = {
        event: ['belongs to this event', 'belong to this event'],
        actor: ['is by or about this actor', 'are by or about this actor'],
        article: ['rests on this article', 'rest on this article'],
        sentence: ['rests on this sentence', 'rest on this sentence'],
      }[open];
      if (total === 1)
        return plural(
          count,
          `The one ${topic.one} ${what[0]}`,
          `The one ${topic.one} here has nothing to do with this ${open}`,
        );
      return `${capital(numeral(count))} of the ${n(total)} ${topic.many} ${count <= 1 ? what[0] : what[1]}`;
    },
    thisClaim: (total: number, topic: { one: string; many: string }) =>
      plural(total, `The one ${topic.one} is open`, `One of the ${n(total)} ${topic.many} is open`),
    notThisClaim: (total: number, topic: { one: string; many: string }) =>
      `The open claim is not among ${plural(total, `the one ${topic.one}`, `the ${n(total)} ${topic.many}`)}`,
  },
  /** Where the claims are that the open tab has none of. */
  underOtherTab: (count: number, open: OpenTopic | 'claim', tab: string) => {
    const those = (one: string, many: string) => plural(count, `the one ${one}`, `the ${n(count)} ${many}`);
    const what = {
      event: those('that belongs to it', 'that belong to it'),
      actor: those('by or about this actor', 'by or about this actor'),
      article: those('that rests on it', 'that rest on it'),
      sentence: those('that rests on it', 'that rest on it'),
      claim: 'it',
    }[open];
    return `Show ${what}, under “${tab}”`;
  },
  and: 'and',
  or: 'or',
  stageWords: { threatened: 'threatened', considered: 'considered', agreed: 'agreed' } as Readonly<
    Record<string, string>
  >,
  summary: {
    total: (certain: number, possible: number) =>
      `${counted(certain, 'claim', 'claims')}${possible > 0 ? `, ${n(possible)} possible` : ''}`,
    inTab: (count: number, topic: { one: string; many: string }) =>
      `${n(count)} ${count === 1 ? topic.one : topic.many}`,
    numbers: (count: number) => `${n(count)} with a number`,
    undated: (count: number) => `${n(count)} without a date on this clock`,
  },
  board: {
    measure: 'Measure',
    who: 'Who says it',
    condition: 'Condition',
    implied: '(implied)',
    noCondition: 'no condition given',
    none: 'no sanctions in this article',
    noneInView: 'none under these filters',
    caption: 'Sanctions by article',
    keyRing: 'threatened or agreed, not in force',
    keyDotted: 'on the table',
    keyFilled: (count: number) =>
      count === 0 ? 'in force: none; nothing here was ever imposed in these articles' : `in force: ${numeral(count)}`,
    keyImplied: '(implied): the article does not say this condition in words; it follows from what it tells',
    alsoIn: 'also in',
    article: (number: number) => `Article ${number}`,
  },
  list: {
    label: 'All claims',
    article: (number: number) => `article ${number}`,
  },
  table: {
    caption: (tab: string) => `Claims: ${tab}`,
    title: 'Claim',
    claimant: 'Who says it',
    kind: 'Kind of claim',
    modality: 'How it is put',
    quantity: 'Number, as worded',
    said: 'Said',
    about: 'About',
    attribution: 'Attribution',
    standing: 'In the dates',
    articles: 'Articles',
    sentence: (article: number, ordinal: number) => `Article ${article}, sentence ${ordinal}`,
    outside: 'outside the kind filter',
  },
  empty: {
    title: (topic: string) => `There are no ${topic} under these filters.`,
    drop: (name: string, count: number) => `Drop the filter “${name}”: gives ${counted(count, 'claim', 'claims')}`,
    noSingle: 'No single filter can be dropped to find one; several leave it out.',
    noneAtAll: (topic: string) => `This dossier has no ${topic}.`,
    elsewhere: (count: number) => plural(count, 'Show the one claim that fits', `Show the ${n(count)} claims that fit`),
  },
  modality: {
    asserted: '',
    threatened: 'threatened',
    planned: 'planned',
    proposed: 'proposed',
    demanded: 'demanded',
    denied: 'denied',
    reported: '',
  } satisfies Record<Modality, string>,
  answers: {
    contradicts: (title: string) => `contradicts “${title}”`,
    denies: (title: string) => `denies “${title}”`,
    rejects: (title: string) => `rejects “${title}”`,
    responds: (title: string) => `responds to “${title}”`,
    qualifies: (title: string) => `qualifies “${title}”`,
  } satisfies Record<AnswerKind, (title: string) => string>,
  quote: (text: string) => `“${text}”`,
};
