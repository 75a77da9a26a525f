import type { EventType } from '@/domain/event';
import type { Language } from '@/domain/text';
import { formatNumber } from './format-number';
import { useLanguage } from './use-words';

/** Kinds of events that one counts: "the first of three calls". */
export const countedTypes = ['call', 'talks', 'demand', 'warning', 'protest'] as const satisfies readonly EventType[];
export type CountedType = (typeof countedTypes)[number];

const enNumbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const nlNumbers = [
  'geen',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];
const enOrdinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const nlOrdinals = [
  '',
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
];

const inEnglish = (value: number): string => enNumbers[value] ?? formatNumber(value, 'en');
const inDutch = (value: number): string => nlNumbers[value] ?? formatNumber(value, 'nl');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const enTypes: Readonly<Record<CountedType, string>> = {
  call: 'calls',
  talks: 'rounds of talks',
  warning: 'warnings',
  demand: 'demands',
  protest: 'protests',
};

const nlTypes: Readonly<Record<CountedType, string>> = {
  call: 'gesprekken',
  talks: 'overleggen',
  warning: 'waarschuwingen',
  demand: 'eisen',
  protest: 'protesten',
};

interface Words {
  /** Names of lanes; a second line where the name is long. */
  readonly lanes: Readonly<
    Record<
      | 'calls'
      | 'talks'
      | 'statements'
      | 'troops'
      | 'departures'
      | 'several'
      | 'russia'
      | 'ukraine'
      | 'united-states'
      | 'nato-and-allies'
      | 'others',
      readonly [string, string?]
    >
  >;
  readonly lanesBy: string;
  readonly byType: string;
  readonly byGroup: string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholePeriod: string;
  readonly zoomToDates: string;
  readonly toDates: string;
  readonly zoomToThese: string;
  readonly zoomed: (range: string) => string;
  readonly outsideView: (count: number) => string;
  readonly outsideViewTitle: (range: string) => string;
  readonly counted: (count: number, lane: string) => string;
  readonly allDates: string;
  readonly appear: string;
  readonly marks: string;
  readonly earlier: (count: number) => string;
  readonly later: (count: number) => string;
  readonly undated: (count: number) => string;
  readonly earlierTitle: (day: string) => string;
  readonly laterTitle: (day: string) => string;
  readonly undatedTitle: string;
  readonly moreTitle: (lane: string) => string;
  readonly more: (count: number) => string;
  readonly from: string;
  readonly to: string;
  readonly andEarlier: (day: string) => string;
  readonly andLater: (day: string) => string;
  readonly clear: string;
  readonly peak: (day: string, certain: number, possible: number) => string;
  readonly clearAll: string;
  readonly articleAppears: (number: number, title: string, when: string) => string;
  readonly basis: string;
  readonly headline: {
    readonly none: string;
    readonly noneAtAll: string;
    readonly peak: (count: number, total: number, day: string) => string;
    readonly spread: (total: number, from: string, to: string) => string;
    readonly possible: (count: number, range: string) => string;
    readonly one: (when: string) => string;
    readonly event: (title: string, when: string) => string;
    readonly ordinal: (title: string, place: number, count: number, type: CountedType) => string;
    readonly actor: (name: string, count: number, total: number) => string;
    readonly article: (number: number, count: number, total: number) => string;
    readonly claim: (title: string) => string;
    readonly claimAlone: string;
  };
  readonly empty: { readonly why: string; readonly dates: string };
  /** Short dates for a narrow column; the mark beside it says the rest. */
  readonly narrow: Readonly<Record<'before' | 'after' | 'until' | 'since', (day: string) => string>>;
  readonly gap: (days: number) => string;
  readonly gapOfKnown: (days: number) => string;
  readonly before: (count: number) => string;
  readonly after: (count: number) => string;
  readonly columns: {
    readonly title: string;
    readonly date: string;
    readonly type: string;
    readonly status: string;
    readonly certainty: string;
    readonly who: string;
    readonly sentences: string;
    readonly articles: string;
  };
  readonly articleNumbers: (numbers: readonly string[]) => string;
  readonly slimHeadline: (number: number, count: number) => string;
  readonly legend: {
    readonly body: string;
    readonly head: string;
    readonly inside: string;
    readonly day: readonly [string, string];
    readonly span: readonly [string, string];
    readonly within: readonly [string, string];
    readonly about: readonly [string, string];
    readonly before: readonly [string, string];
    readonly after: readonly [string, string];
    readonly open: readonly [string, string];
    readonly occurred: string;
    readonly planned: string;
    readonly hypothetical: string;
    readonly denied: string;
    readonly certain: readonly [string, string];
    readonly possible: readonly [string, string];
    readonly possibleMark: readonly [string, string];
    readonly groups: string;
  };
}

export const timelineWords = {
  en: {
    lanes: {
      calls: ['Calls'],
      talks: ['Talks and visits'],
      statements: ['Statements,', 'demands, threats'],
      troops: ['Troops, exercises'],
      departures: ['Departures, protests,', 'other'],
      several: ['Between groups'],
      russia: ['Russia'],
      ukraine: ['Ukraine'],
      'united-states': ['United States'],
      'nato-and-allies': ['NATO and allies'],
      others: ['Others'],
    },
    lanesBy: 'Lanes by',
    byType: 'Kind',
    byGroup: 'Actors',
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholePeriod: 'Whole period',
    zoomToDates: 'Zoom to the chosen dates',
    toDates: 'To dates',
    zoomToThese: 'Zoom to these',
    zoomed: (range) => `Shown close up: ${range}`,
    outsideView: (count) => `${formatNumber(count, 'en')} not in view`,
    outsideViewTitle: (range) => `Not in the days shown, ${range}`,
    counted: (count, lane) => `${count === 1 ? 'One event' : `${formatNumber(count, 'en')} events`}: ${lane}`,
    allDates: 'All dates',
    appear: 'Articles appear',
    marks:
      'Events by lane and date. Arrow keys move, Enter opens, + and − zoom, 0 shows the whole period, Page Up and Page Down pan, Shift with arrows moves the chosen dates.',
    earlier: (count) => `‹ ${formatNumber(count, 'en')} earlier`,
    later: (count) => `${formatNumber(count, 'en')} later ›`,
    undated: (count) => `${formatNumber(count, 'en')} undated`,
    earlierTitle: (day) => `Before ${day}`,
    laterTitle: (day) => `After ${day}`,
    undatedTitle: 'Without a date on this clock',
    moreTitle: (lane) => `No room in the picture: ${lane}`,
    more: (count) => `and ${formatNumber(count, 'en')} more`,
    from: 'First day',
    to: 'Last day',
    andEarlier: (day) => `${day} and everything earlier`,
    andLater: (day) => `${day} and everything later`,
    clear: 'All dates',
    peak: (day, certain, possible) =>
      `${day}: ${[certain > 0 ? formatNumber(certain, 'en') : '', possible > 0 ? `${formatNumber(possible, 'en')} possible` : ''].filter(Boolean).join(', ')}`,
    clearAll: 'Clear all filters',
    articleAppears: (number, title, when) => `Article ${number}, ${title}, appeared ${when}`,
    basis: 'Date from',
    headline: {
      none: 'No events in these dates',
      noneAtAll: 'No events under these filters',
      peak: (count, total, day) =>
        count === total
          ? `All ${inEnglish(total)} events fall on one day, ${day}`
          : `${formatNumber(count, 'en')} of ${formatNumber(total, 'en')} events fall on one day, ${day}`,
      spread: (total, from, to) => `${capital(inEnglish(total))} events between ${from} and ${to}`,
      possible: (count, range) =>
        count === 1
          ? `One event may fall in ${range}, none for certain`
          : `${capital(inEnglish(count))} events may fall in ${range}, none for certain`,
      one: (when) => `One event, ${when}`,
      event: (title, when) => `${title}, ${when}`,
      ordinal: (title, place, count, type) =>
        `${title}: the ${enOrdinals[place] ?? `${place}th`} of ${inEnglish(count)} ${enTypes[type]}`,
      actor: (name, count, total) =>
        count === 0
          ? `${name} takes part in none of these events`
          : `${name} takes part in ${formatNumber(count, 'en')} of ${formatNumber(total, 'en')} events`,
      article: (number, count, total) =>
        `Article ${number} carries ${formatNumber(count, 'en')} of ${formatNumber(total, 'en')} events`,
      claim: (title) => `The open claim belongs to one event: ${title}`,
      claimAlone: 'The open claim belongs to no event in view',
    },
    empty: {
      why: 'No event fits these filters, so there is nothing to draw. Take a filter away to see more.',
      dates: 'There are no events in the chosen dates.',
    },
    narrow: {
      before: (day) => `by ${day}`,
      after: (day) => `from ${day}`,
      until: (day) => `until ${day}`,
      since: (day) => `since ${day}`,
    },
    gap: (days) => `${inEnglish(days)} days without events`,
    gapOfKnown: (days) => `${inEnglish(days)} days without an event of known date`,
    before: (count) => `${formatNumber(count, 'en')} before these dates`,
    after: (count) => `${formatNumber(count, 'en')} after these dates`,
    columns: {
      title: 'Event',
      date: 'Date',
      type: 'Type',
      status: 'Status',
      certainty: 'In these dates',
      who: 'Who',
      sentences: 'Sentences',
      articles: 'Articles',
    },
    articleNumbers: (numbers) => `${numbers.length === 1 ? 'article' : 'articles'} ${numbers.join(', ')}`,
    slimHeadline: (number, count) =>
      `Article ${number} tells of ${count === 1 ? 'one event' : `${inEnglish(count)} events`}`,
    legend: {
      body: 'When: the body',
      head: 'Did it happen: the head',
      inside: 'Inside the chosen dates?',
      day: ['a day', 'one moment on a known day'],
      span: ['a span', 'it lasted all this time'],
      within: ['a week, a month', 'one moment, somewhere in here'],
      about: ['about', 'a known day, give or take'],
      before: ['before', 'on this day or any day earlier'],
      after: ['after', 'on this day or any day later'],
      open: ['open', 'it lasted; one end is not reported'],
      occurred: 'filled',
      planned: 'ring',
      hypothetical: 'dotted ring',
      denied: 'struck ring',
      certain: ['certain', 'all its possible days lie inside'],
      possible: ['possible', 'only some of its possible days lie inside'],
      possibleMark: ['possible, on the timeline', 'hollow outside the chosen dates'],
      groups: 'Who: the colour',
    },
  },
  nl: {
    lanes: {
      calls: ['Gesprekken'],
      talks: ['Overleg en bezoek'],
      statements: ['Uitspraken,', 'eisen, dreiging'],
      troops: ['Troepen, oefeningen'],
      departures: ['Vertrek, protest,', 'overig'],
      several: ['Tussen groepen'],
      russia: ['Rusland'],
      ukraine: ['Oekraïne'],
      'united-states': ['Verenigde Staten'],
      'nato-and-allies': ['NAVO en bondgenoten'],
      others: ['Anderen'],
    },
    lanesBy: 'Banen naar',
    byType: 'Soort',
    byGroup: 'Actor',
    zoom: 'Zoom',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    wholePeriod: 'Hele periode',
    zoomToDates: 'Zoom in op de gekozen dagen',
    toDates: 'Op dagen',
    zoomToThese: 'Hierop inzoomen',
    zoomed: (range) => `Van dichtbij: ${range}`,
    outsideView: (count) => `${formatNumber(count, 'nl')} niet in beeld`,
    outsideViewTitle: (range) => `Niet in de getoonde dagen, ${range}`,
    counted: (count, lane) =>
      `${count === 1 ? 'Eén gebeurtenis' : `${formatNumber(count, 'nl')} gebeurtenissen`}: ${lane}`,
    allDates: 'Alle dagen',
    appear: 'Artikelen verschijnen',
    marks:
      'Gebeurtenissen per baan en datum. De pijltjestoetsen verplaatsen, Enter opent, + en − zoomen, 0 toont de hele periode, Page Up en Page Down schuiven, Shift met pijltjes verzet de gekozen dagen.',
    earlier: (count) => `‹ ${formatNumber(count, 'nl')} eerder`,
    later: (count) => `${formatNumber(count, 'nl')} later ›`,
    undated: (count) => `${formatNumber(count, 'nl')} zonder datum`,
    earlierTitle: (day) => `Vóór ${day}`,
    laterTitle: (day) => `Na ${day}`,
    undatedTitle: 'Zonder datum op deze klok',
    moreTitle: (lane) => `Geen plaats in beeld: ${lane}`,
    more: (count) => `en nog ${formatNumber(count, 'nl')}`,
    from: 'Eerste dag',
    to: 'Laatste dag',
    andEarlier: (day) => `${day} en alles daarvoor`,
    andLater: (day) => `${day} en alles daarna`,
    clear: 'Alle dagen',
    peak: (day, certain, possible) =>
      `${day}: ${[certain > 0 ? formatNumber(certain, 'nl') : '', possible > 0 ? `${formatNumber(possible, 'nl')} mogelijk` : ''].filter(Boolean).join(', ')}`,
    clearAll: 'Alle filters wissen',
    articleAppears: (number, title, when) => `Artikel ${number}, ${title}, verschenen ${when}`,
    basis: 'Datum uit',
    headline: {
      none: 'Geen gebeurtenissen in deze periode',
      noneAtAll: 'Geen gebeurtenissen bij deze filters',
      peak: (count, total, day) =>
        count === total
          ? `Alle ${inDutch(total)} gebeurtenissen vallen op één dag, ${day}`
          : `${formatNumber(count, 'nl')} van ${formatNumber(total, 'nl')} gebeurtenissen vallen op één dag, ${day}`,
      spread: (total, from, to) => `${capital(inDutch(total))} gebeurtenissen tussen ${from} en ${to}`,
      possible: (count, range) =>
        count === 1
          ? `Eén gebeurtenis valt misschien in ${range}, geen enkele zeker`
          : `${capital(inDutch(count))} gebeurtenissen vallen misschien in ${range}, geen enkele zeker`,
      one: (when) => `Eén gebeurtenis, ${when}`,
      event: (title, when) => `${title}, ${when}`,
      ordinal: (title, place, count, type) =>
        `${title}: ${nlOrdinals[place] ?? `${place}e`} van ${inDutch(count)} ${nlTypes[type]}`,
      actor: (name, count, total) =>
        count === 0
          ? `${name} is bij geen van deze gebeurtenissen betrokken`
          : `${name} is betrokken bij ${formatNumber(count, 'nl')} van ${formatNumber(total, 'nl')} gebeurtenissen`,
      article: (number, count, total) =>
        `Artikel ${number} meldt ${formatNumber(count, 'nl')} van ${formatNumber(total, 'nl')} gebeurtenissen`,
      claim: (title) => `De open bewering hoort bij één gebeurtenis: ${title}`,
      claimAlone: 'De open bewering hoort bij geen gebeurtenis in beeld',
    },
    empty: {
      why: 'Geen gebeurtenis past bij deze filters, dus er valt niets te tekenen. Haal een filter weg om meer te zien.',
      dates: 'In de gekozen dagen zijn er geen gebeurtenissen.',
    },
    narrow: {
      before: (day) => `uiterlijk ${day}`,
      after: (day) => `vanaf ${day}`,
      until: (day) => `tot en met ${day}`,
      since: (day) => `sinds ${day}`,
    },
    gap: (days) => `${inDutch(days)} dagen zonder gebeurtenissen`,
    gapOfKnown: (days) => `${inDutch(days)} dagen zonder gebeurtenis met een bekende datum`,
    before: (count) => `${formatNumber(count, 'nl')} vóór deze periode`,
    after: (count) => `${formatNumber(count, 'nl')} na deze periode`,
    columns: {
      title: 'Gebeurtenis',
      date: 'Datum',
      type: 'Soort',
      status: 'Status',
      certainty: 'In deze periode',
      who: 'Wie',
      sentences: 'Zinnen',
      articles: 'Artikelen',
    },
    articleNumbers: (numbers) => `${numbers.length === 1 ? 'artikel' : 'artikelen'} ${numbers.join(', ')}`,
    slimHeadline: (number, count) =>
      `Artikel ${number} vertelt over ${count === 1 ? 'één gebeurtenis' : `${inDutch(count)} gebeurtenissen`}`,
    legend: {
      body: 'Wanneer: het lijf',
      head: 'Is het gebeurd: de kop',
      inside: 'Binnen de gekozen dagen?',
      day: ['een dag', 'één moment op een bekende dag'],
      span: ['een periode', 'het duurde al die tijd'],
      within: ['een week, een maand', 'één moment, ergens hierin'],
      about: ['omstreeks', 'een bekende dag, iets eerder of later'],
      before: ['ervoor', 'op deze dag of welke dag eerder ook'],
      after: ['erna', 'op deze dag of welke dag later ook'],
      open: ['open', 'het duurde; één einde is niet vermeld'],
      occurred: 'gevuld',
      planned: 'ring',
      hypothetical: 'ring van stippen',
      denied: 'ring met streep',
      certain: ['zeker', 'alle mogelijke dagen liggen erbinnen'],
      possible: ['mogelijk', 'alleen een deel van de mogelijke dagen ligt erbinnen'],
      possibleMark: ['mogelijk, op de tijdlijn', 'hol buiten de gekozen dagen'],
      groups: 'Wie: de kleur',
    },
  },
} satisfies Record<Language, Words>;

export const useTimelineWords = (): Words => timelineWords[useLanguage()];
