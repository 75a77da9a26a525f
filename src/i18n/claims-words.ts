import type { AnswerKind, Modality } from '@/domain/claim';
import type { Posture } from '@/domain/quantity';
import type { Language } from '@/domain/text';
import { formatNumber } from './format-number';

const numerals: Readonly<Record<Language, readonly string[]>> = {
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  nl: ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
};

/** "nine" and "geen"; figures from thirteen. */
export const numeral = (count: number, lang: Language): string => numerals[lang][count] ?? formatNumber(count, lang);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the tabs hold, as it is named in sentences. */
export type ClaimTopic = 'troops' | 'sanctions' | 'all';
export type OpenTopic = 'event' | 'actor' | 'article' | 'sentence';

const n = (count: number, lang: Language): string => formatNumber(count, lang);

const en = {
  tabs: { label: 'Which claims', troops: 'Troops', sanctions: 'Sanctions', all: 'All' },
  topics: {
    troops: { one: 'troop claim', many: 'troop claims' },
    sanctions: { one: 'sanction claim', many: 'sanction claims' },
    all: { one: 'claim', many: 'claims' },
  } satisfies Record<ClaimTopic, { one: string; many: string }>,
  adjectives: { russia: 'Russian', ukraine: 'Ukrainian', 'united-states': 'American' } as Readonly<
    Record<string, string>
  >,
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
  earlier: (count: number) => `${n(count, 'en')} earlier`,
  later: (count: number) => `${n(count, 'en')} later`,
  undated: (count: number) =>
    count === 1 ? 'One claim has no date on this clock:' : `${n(count, 'en')} claims have no date on this clock:`,
  noRoom: (count: number) =>
    count === 1
      ? 'One number has no room for its label; see the table.'
      : `${n(count, 'en')} numbers have no room for their labels; see the table.`,
  sheet: {
    close: 'Close',
    noNumbers: (count: number) =>
      count === 1 ? '1 claim without a number of troops' : `${n(count, 'en')} claims without a number of troops`,
    stack: (count: number, titles: readonly string[]) =>
      `${n(count, 'en')} claims without a number of troops: ${titles.join('; ')}`,
    spread: (count: number, what: string) => `${capital(numeral(count, 'en'))} speakers differ on ${what}.`,
    source: (claimant: string, number: string) => `${claimant}: ${number}`,
    noAverage: 'Side by side, never averaged.',
  },
  save: {
    label: 'Save',
    name: 'Save these claims',
    csv: 'As CSV',
    json: 'As JSON',
    note: (count: number) =>
      `${n(count, 'en')} ${count === 1 ? 'claim' : 'claims'} under the filters, with the link and the filters in words.`,
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
    `${n(withNumber, 'en')} of the ${n(total, 'en')} troop claims ${withNumber === 1 ? 'names' : 'name'} a number. Each is drawn as it was worded and is never added to another.`,
  outsideKinds: (count: number) => `${n(count, 'en')} outside the kind filter`,
  outsideFaded: (count: number) => `${n(count, 'en')} outside the kind filter, shown faded`,
  outsideLeftOut: (count: number) => `${n(count, 'en')} outside the kind filter, left out`,
  hedges: {
    range: 'a range, no best guess',
    about: 'about',
    more: 'more than',
    fewer: 'fewer than',
    exact: 'this number',
    planned: 'planned, threatened or proposed',
    denied: 'denied',
    before: 'on this day or earlier',
    within: 'some day in these',
    tick: 'a claim without a number of troops',
    spread: 'what several speakers say of the same, from the least to the most',
    joint: 'one speaker, the same quantity, later',
    shapes: 'whose troops: Russian round, American and allied square, others a diamond; the colour is who speaks',
    hollow: 'hollow: possibly in the chosen dates',
  },
  headline: {
    fromTo: (first: string, last: string, what: string) => `From ${first} to ${last} ${what}`,
    only: (number: string, what: string) => `${capital(number)} ${what}`,
    saidBy: (text: string, claimant: string) => `${text}, according to ${claimant}`,
    noNumbers: (count: number) => `${capital(numeral(count, 'en'))} claims about troops, none with a number`,
    oneNoNumber: 'One claim about troops, without a number',
    allOutside: (count: number, topic: string) =>
      `The kind filter leaves out ${count === 1 ? 'the one' : `all ${n(count, 'en')}`} ${topic}`,
    measures: (count: number, stages: string, inForce: number) => {
      const measures = `${capital(numeral(count, 'en'))} ${count === 1 ? 'measure' : 'measures'} ${stages}`;
      return inForce === 0 ? `${measures}; none in force` : `${measures}; ${numeral(inForce, 'en')} in force`;
    },
    allInForce: (count: number) => `${capital(numeral(count, 'en'))} ${count === 1 ? 'measure' : 'measures'} in force`,
    most: (name: string, count: number, total: number) =>
      `Most are by ${name}: ${n(count, 'en')} of ${n(total, 'en')} claims`,
    mostNarrator: (count: number, total: number) =>
      `Most are the articles’ own: ${n(count, 'en')} of ${n(total, 'en')} claims`,
    even: (total: number, speakers: number) =>
      `${capital(numeral(total, 'en'))} ${total === 1 ? 'claim' : 'claims'} by ${numeral(speakers, 'en')} ${speakers === 1 ? 'speaker' : 'speakers'}`,
    none: (topic: string) => `No ${topic} here`,
    belongs: (count: number, total: number, topic: { one: string; many: string }, open: OpenTopic) => {
      const what = {
        event: ['belongs to this event', 'belong to this event'],
        actor: ['is by or about this actor', 'are by or about this actor'],
        article: ['rests on this article', 'rest on this article'],
        sentence: ['rests on this sentence', 'rest on this sentence'],
      }[open];
      if (total === 1)
        return count === 1
          ? `The one ${topic.one} ${what[0]}`
          : `The one ${topic.one} here has nothing to do with this ${open}`;
      return `${capital(numeral(count, 'en'))} of the ${n(total, 'en')} ${topic.many} ${count <= 1 ? what[0] : what[1]}`;
    },
    thisClaim: (total: number, topic: { one: string; many: string }) =>
      total === 1 ? `The one ${topic.one} is open` : `One of the ${n(total, 'en')} ${topic.many} is open`,
    notThisClaim: (total: number, topic: { one: string; many: string }) =>
      `The open claim is not among ${total === 1 ? `the one ${topic.one}` : `the ${n(total, 'en')} ${topic.many}`}`,
  },
  and: 'and',
  or: 'or',
  stageWords: { threatened: 'threatened', considered: 'considered', agreed: 'agreed' } as Readonly<
    Record<string, string>
  >,
  summary: {
    total: (certain: number, possible: number) =>
      `${n(certain, 'en')} ${certain === 1 ? 'claim' : 'claims'}${possible > 0 ? `, ${n(possible, 'en')} possible` : ''}`,
    inTab: (count: number, topic: { one: string; many: string }) =>
      `${n(count, 'en')} ${count === 1 ? topic.one : topic.many}`,
    numbers: (count: number) => `${n(count, 'en')} with a number`,
    undated: (count: number) => `${n(count, 'en')} without a date on this clock`,
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
      count === 0
        ? 'in force: none; nothing here was ever imposed in these articles'
        : `in force: ${numeral(count, 'en')}`,
    keyImplied: '(implied): the article leaves the condition unsaid',
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
    kind: 'Kind',
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
    clear: 'Clear all filters',
    drop: (name: string, count: number) =>
      `Drop the filter “${name}”: gives ${n(count, 'en')} ${count === 1 ? 'claim' : 'claims'}`,
    noSingle: 'No single filter can be dropped to find one; several leave it out.',
    noneAtAll: (topic: string) => `This dossier has no ${topic}.`,
    elsewhere: (count: number) =>
      count === 1 ? 'Show the one claim that fits' : `Show the ${n(count, 'en')} claims that fit`,
  },
  modality: {
    asserted: '',
    threatened: 'threatened',
    planned: 'planned',
    proposed: 'proposed',
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

const nl: typeof en = {
  tabs: { label: 'Welke beweringen', troops: 'Troepen', sanctions: 'Sancties', all: 'Alle' },
  topics: {
    troops: { one: 'bewering over troepen', many: 'beweringen over troepen' },
    sanctions: { one: 'bewering over sancties', many: 'beweringen over sancties' },
    all: { one: 'bewering', many: 'beweringen' },
  },
  adjectives: { russia: 'Russische', ukraine: 'Oekraïense', 'united-states': 'Amerikaanse' },
  units: {
    troops: 'troepen',
    trainers: 'trainers',
    people: 'mensen',
    hours: 'uur',
    minutes: 'minuten',
    deaths: 'doden',
    calls: 'gesprekken',
  },
  postures: {
    present: 'aanwezig',
    deploying: 'onderweg',
    withdrawing: 'vertrekken',
    'on-alert': 'paraat',
    other: '',
  },
  unitOf: (unit, name) => `${unit} van ${name}`,
  inUnit: (name, unit) => `${name}, in ${unit}`,
  ownScale: 'eigen schaal',
  noNumber: 'geen getal',
  earlier: (count) => `${n(count, 'nl')} eerder`,
  later: (count) => `${n(count, 'nl')} later`,
  undated: (count) =>
    count === 1
      ? 'Eén bewering heeft geen datum op deze klok:'
      : `${n(count, 'nl')} beweringen hebben geen datum op deze klok:`,
  noRoom: (count) =>
    count === 1
      ? 'Bij één getal was geen plaats voor woorden; zie de tabel.'
      : `Bij ${n(count, 'nl')} getallen was geen plaats voor woorden; zie de tabel.`,
  sheet: {
    close: 'Sluiten',
    noNumbers: (count) =>
      count === 1 ? '1 bewering zonder aantal troepen' : `${n(count, 'nl')} beweringen zonder aantal troepen`,
    stack: (count, titles) => `${n(count, 'nl')} beweringen zonder aantal troepen: ${titles.join('; ')}`,
    spread: (count, what) => `${capital(numeral(count, 'nl'))} sprekers verschillen over ${what}.`,
    source: (claimant, number) => `${claimant}: ${number}`,
    noAverage: 'Naast elkaar, nooit gemiddeld.',
  },
  save: {
    label: 'Bewaar',
    name: 'Deze beweringen bewaren',
    csv: 'Als CSV',
    json: 'Als JSON',
    note: (count) =>
      `${n(count, 'nl')} ${count === 1 ? 'bewering' : 'beweringen'} onder de filters, met de link en de filters in woorden.`,
  },
  scales: { linear: 'Lineaire schaal', log: 'Logschaal' },
  asWorded: (claimant) => `${claimant}, zo gemeld`,
  doubtful: 'toeschrijving twijfelachtig',
  doubtfulShort: 'twijfelachtig',
  inferred: 'spreker afgeleid',
  said: (date) => `gezegd ${date}`,
  chart: 'Aantallen troepen in de tijd',
  chartHelp: 'Met de pijltjestoetsen van teken naar teken, Enter opent.',
  deck: (withNumber, total) =>
    `${n(withNumber, 'nl')} van de ${n(total, 'nl')} beweringen over troepen ${withNumber === 1 ? 'noemt' : 'noemen'} een getal. Elk staat er zoals het is verwoord en wordt nooit bij een ander opgeteld.`,
  outsideKinds: (count) => `${n(count, 'nl')} buiten het soortfilter`,
  outsideFaded: (count) => `${n(count, 'nl')} buiten het soortfilter, vervaagd getoond`,
  outsideLeftOut: (count) => `${n(count, 'nl')} buiten het soortfilter, weggelaten`,
  hedges: {
    range: 'een marge, geen beste schatting',
    about: 'ongeveer',
    more: 'meer dan',
    fewer: 'minder dan',
    exact: 'dit getal',
    planned: 'gepland, gedreigd of voorgesteld',
    denied: 'ontkend',
    before: 'op deze dag of eerder',
    within: 'een van deze dagen',
    tick: 'een bewering zonder aantal troepen',
    spread: 'wat verschillende sprekers over hetzelfde zeggen, van het minste tot het meeste',
    joint: 'één spreker, hetzelfde aantal, later',
    shapes:
      'wiens troepen: Russisch rond, Amerikaans en van bondgenoten vierkant, andere een ruit; de kleur is wie spreekt',
    hollow: 'open: mogelijk in de gekozen dagen',
  },
  headline: {
    fromTo: (first, last, what) => `Van ${first} naar ${last} ${what}`,
    only: (number, what) => `${capital(number)} ${what}`,
    saidBy: (text, claimant) => `${text}, volgens ${claimant}`,
    noNumbers: (count) => `${capital(numeral(count, 'nl'))} beweringen over troepen, geen met een getal`,
    oneNoNumber: 'Eén bewering over troepen, zonder getal',
    allOutside: (count, topic) =>
      `Het soortfilter laat ${count === 1 ? 'de enige' : `alle ${n(count, 'nl')}`} ${topic} weg`,
    measures: (count, stages, inForce) => {
      const measures = `${capital(numeral(count, 'nl'))} ${count === 1 ? 'maatregel' : 'maatregelen'} ${stages}`;
      return inForce === 0 ? `${measures}; geen van kracht` : `${measures}; ${numeral(inForce, 'nl')} van kracht`;
    },
    allInForce: (count) => `${capital(numeral(count, 'nl'))} ${count === 1 ? 'maatregel' : 'maatregelen'} van kracht`,
    most: (name, count, total) => `De meeste komen van ${name}: ${n(count, 'nl')} van ${n(total, 'nl')} beweringen`,
    mostNarrator: (count, total) =>
      `De meeste zijn van de artikelen zelf: ${n(count, 'nl')} van ${n(total, 'nl')} beweringen`,
    even: (total, speakers) =>
      `${capital(numeral(total, 'nl'))} ${total === 1 ? 'bewering' : 'beweringen'} van ${numeral(speakers, 'nl')} ${speakers === 1 ? 'spreker' : 'sprekers'}`,
    none: (topic) => `Hier staan geen ${topic}`,
    belongs: (count, total, topic, open) => {
      const what = {
        event: ['hoort bij deze gebeurtenis', 'horen bij deze gebeurtenis'],
        actor: ['is van of gaat over deze actor', 'zijn van of gaan over deze actor'],
        article: ['steunt op dit artikel', 'steunen op dit artikel'],
        sentence: ['steunt op deze zin', 'steunen op deze zin'],
      }[open];
      const thing = { event: 'deze gebeurtenis', actor: 'deze actor', article: 'dit artikel', sentence: 'deze zin' }[
        open
      ];
      if (total === 1)
        return count === 1 ? `De enige ${topic.one} ${what[0]}` : `De enige ${topic.one} hier staat los van ${thing}`;
      return `${capital(numeral(count, 'nl'))} van de ${n(total, 'nl')} ${topic.many} ${count <= 1 ? what[0] : what[1]}`;
    },
    thisClaim: (total, topic) =>
      total === 1 ? `De enige ${topic.one} is open` : `Een van de ${n(total, 'nl')} ${topic.many} is open`,
    notThisClaim: (total, topic) =>
      total === 1
        ? `De open bewering is niet de enige ${topic.one}`
        : `De open bewering hoort niet bij de ${n(total, 'nl')} ${topic.many}`,
  },
  and: 'en',
  or: 'of',
  stageWords: { threatened: 'gedreigd', considered: 'overwogen', agreed: 'afgesproken' },
  summary: {
    total: (certain, possible) =>
      `${n(certain, 'nl')} ${certain === 1 ? 'bewering' : 'beweringen'}${possible > 0 ? `, ${n(possible, 'nl')} mogelijk` : ''}`,
    inTab: (count, topic) => `${n(count, 'nl')} ${count === 1 ? topic.one : topic.many}`,
    numbers: (count) => `${n(count, 'nl')} met een getal`,
    undated: (count) => `${n(count, 'nl')} zonder datum op deze klok`,
  },
  board: {
    measure: 'Maatregel',
    who: 'Wie het zegt',
    condition: 'Voorwaarde',
    implied: '(stilzwijgend)',
    noCondition: 'geen voorwaarde genoemd',
    none: 'geen sancties in dit artikel',
    noneInView: 'geen onder deze filters',
    caption: 'Sancties per artikel',
    keyRing: 'gedreigd of afgesproken, niet van kracht',
    keyDotted: 'op tafel',
    keyFilled: (count) =>
      count === 0
        ? 'van kracht: geen; niets hiervan is in deze artikelen ooit ingesteld'
        : `van kracht: ${numeral(count, 'nl')}`,
    keyImplied: '(stilzwijgend): het artikel laat de voorwaarde ongezegd',
    alsoIn: 'ook in',
    article: (number) => `Artikel ${number}`,
  },
  list: {
    label: 'Alle beweringen',
    article: (number) => `artikel ${number}`,
  },
  table: {
    caption: (tab) => `Beweringen: ${tab}`,
    title: 'Bewering',
    claimant: 'Wie het zegt',
    kind: 'Soort',
    modality: 'Hoe het is gesteld',
    quantity: 'Getal, zoals verwoord',
    said: 'Gezegd',
    about: 'Gaat over',
    attribution: 'Toeschrijving',
    standing: 'In de dagen',
    articles: 'Artikelen',
    sentence: (article, ordinal) => `Artikel ${article}, zin ${ordinal}`,
    outside: 'buiten het soortfilter',
  },
  empty: {
    title: (topic) => `Onder deze filters zijn er geen ${topic}.`,
    clear: 'Alle filters wissen',
    drop: (name, count) =>
      `Laat het filter ‘${name}’ weg: geeft ${n(count, 'nl')} ${count === 1 ? 'bewering' : 'beweringen'}`,
    noSingle: 'Geen enkel filter alleen houdt ze weg; het zijn er meer tegelijk.',
    noneAtAll: (topic) => `Dit dossier heeft geen ${topic}.`,
    elsewhere: (count) =>
      count === 1 ? 'Toon de ene bewering die wel past' : `Toon de ${n(count, 'nl')} beweringen die wel passen`,
  },
  modality: {
    asserted: '',
    threatened: 'gedreigd',
    planned: 'gepland',
    proposed: 'voorgesteld',
    denied: 'ontkend',
    reported: '',
  },
  answers: {
    contradicts: (title) => `spreekt ‘${title}’ tegen`,
    denies: (title) => `ontkent ‘${title}’`,
    rejects: (title) => `verwerpt ‘${title}’`,
    responds: (title) => `reageert op ‘${title}’`,
    qualifies: (title) => `nuanceert ‘${title}’`,
  },
  quote: (text) => `‘${text}’`,
};

export type ClaimsWords = typeof en;

export const claimsWords = { en, nl } satisfies Record<Language, ClaimsWords>;
