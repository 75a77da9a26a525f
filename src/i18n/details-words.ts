import type { Status } from '@/domain/event';
import type { Posture } from '@/domain/quantity';
import type { Language } from '@/domain/text';
import { precisionOf, type When } from '@/domain/when';
import { formatNumber } from './format-number';
import { formatWhen } from './format-when';

const n = (count: number, lang: Language): string => formatNumber(count, lang);

const postures: Readonly<Record<Language, Readonly<Record<Posture, string>>>> = {
  en: {
    present: 'there already',
    deploying: 'on their way or gathering',
    withdrawing: 'leaving',
    'on-alert': 'on alert',
    other: '',
  },
  nl: {
    present: 'al aanwezig',
    deploying: 'onderweg of in opbouw',
    withdrawing: 'op weg terug',
    'on-alert': 'paraat',
    other: '',
  },
};

const units: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    troops: 'troops',
    people: 'people',
    hours: 'hours',
    minutes: 'minutes',
    days: 'days',
    weeks: 'weeks',
    calls: 'calls',
    deaths: 'deaths',
    trainers: 'trainers',
  },
  nl: {
    troops: 'militairen',
    people: 'mensen',
    hours: 'uren',
    minutes: 'minuten',
    days: 'dagen',
    weeks: 'weken',
    calls: 'gesprekken',
    deaths: 'doden',
    trainers: 'trainers',
  },
};

/** What a number counts; an unknown unit is read from its id. */
export const unitWord = (unit: string, lang: Language): string => units[lang][unit] ?? unit.replaceAll('-', ' ');

/** The words of the details. */
export const detailsWords = {
  en: {
    who: 'Who',
    claims: 'Claims about it',
    contacts: 'Contacts',
    differ: 'The articles differ',
    lengthOf: (unit: string) => `Number of ${unit}`,
    notGiven: 'not given',
    says: 'Where it says so',
    mentioned: 'Where the actor is mentioned',
    inArticles: (sentences: string, articles: string) => `${sentences} in ${articles}`,
    sentence: (ordinal: number) => `Sentence ${ordinal}`,
    sentenceOf: (ordinal: number, number: number) => `Sentence ${ordinal} of article ${number}`,
    inArticle: (number: number) => `article ${number}`,
    previous: 'Previous',
    next: 'Next',
    outOfView: 'This does not fit the filters, so the views do not show it.',
    copy: 'Copy link',
    copied: 'Link copied.',
    copyFailed: 'The browser did not allow copying. Here is the link:',
    link: 'Link to this',
    close: 'Close',
    back: 'Back',
    whyDate: 'Why this date',
    textSays: (expression: string) => `The text says “${expression}”.`,
    knownBefore: (article: string, date: string) => `Before ${article} it was known as: ${date}.`,
    type: 'Kind',
    place_: 'Place',
    context: 'background to the story',
    summary: 'In short',
    claimant: 'Who says it',
    via: 'through',
    how: 'How it is put',
    stage: 'How far it is',
    measure: 'Measure',
    condition: 'Condition',
    quantity: 'Number',
    ofSubject: (subject: string) => `of ${subject}`,
    between: (min: string, max: string) => `from ${min} to ${max}`,
    atLeast: (min: string) => `more than ${min}`,
    atMost: (max: string) => `fewer than ${max}`,
    said: 'Said',
    aboutWhen: 'About',
    about: 'About whom',
    attribution: 'Who it is from',
    event: 'Said at or about',
    answers: 'What it answers',
    answeredBy: 'Answers to it',
    reports: 'Article by article',
    questions: 'Versions of an answer to',
    compare: (count: number) => `Compare ${n(count, 'en')} versions`,
    spellings: 'Spelled in the articles',
    affiliation: 'Part of',
    members: 'Part of it',
    unnamed: 'Referred to, not named',
    wikidata: 'On Wikidata',
    newTab: 'another site',
    made: 'Claims made',
    aboutActor: 'Claims about',
    events: 'Events',
    mentions: 'Mentions',
    times: (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${n(count, 'en')} times`),
    more: (count: number) => `${n(count, 'en')} more`,
    narrator: 'The article itself',
    summaryEvent: (sentences: string, articles: string, claims: string, contacts: string) =>
      `${sentences} in ${articles}; ${claims}, ${contacts}.`,
    summaryClaim: (sentences: string, articles: string, answers: number) =>
      `${sentences} in ${articles}; ${n(answers, 'en')} answers.`,
    summaryActor: (events: string, claims: string, contacts: string) => `${events}, ${claims}, ${contacts}.`,
  },
  nl: {
    who: 'Wie',
    claims: 'Beweringen hierover',
    contacts: 'Contacten',
    differ: 'De artikelen verschillen',
    lengthOf: (unit: string) => `Aantal ${unit}`,
    notGiven: 'niet vermeld',
    says: 'Waar het staat',
    mentioned: 'Waar de actor wordt genoemd',
    inArticles: (sentences: string, articles: string) => `${sentences} in ${articles}`,
    sentence: (ordinal: number) => `Zin ${ordinal}`,
    sentenceOf: (ordinal: number, number: number) => `Zin ${ordinal} van artikel ${number}`,
    inArticle: (number: number) => `artikel ${number}`,
    previous: 'Vorige',
    next: 'Volgende',
    outOfView: 'Dit past niet bij de filters; de beelden tonen het daarom niet.',
    copy: 'Kopieer link',
    copied: 'Link gekopieerd.',
    copyFailed: 'De browser liet kopiëren niet toe. Dit is de link:',
    link: 'Link hierheen',
    close: 'Sluit',
    back: 'Terug',
    whyDate: 'Waarom deze datum',
    textSays: (expression: string) => `In de tekst staat ‘${expression}’.`,
    knownBefore: (article: string, date: string) => `Vóór ${article} was bekend: ${date}.`,
    type: 'Soort',
    place_: 'Plaats',
    context: 'achtergrond bij het verhaal',
    summary: 'In het kort',
    claimant: 'Wie het zegt',
    via: 'via',
    how: 'Hoe het is gebracht',
    stage: 'Hoe ver het is',
    measure: 'Maatregel',
    condition: 'Voorwaarde',
    quantity: 'Getal',
    ofSubject: (subject: string) => `van ${subject}`,
    between: (min: string, max: string) => `van ${min} tot ${max}`,
    atLeast: (min: string) => `meer dan ${min}`,
    atMost: (max: string) => `minder dan ${max}`,
    said: 'Gezegd',
    aboutWhen: 'Gaat over',
    about: 'Over wie',
    attribution: 'Van wie het komt',
    event: 'Gezegd bij of over',
    answers: 'Waarop het antwoordt',
    answeredBy: 'Antwoorden erop',
    reports: 'Artikel voor artikel',
    questions: 'Lezingen van een antwoord op',
    compare: (count: number) => `Vergelijk ${n(count, 'nl')} lezingen`,
    spellings: 'Spelling in de artikelen',
    affiliation: 'Hoort bij',
    members: 'Daarbij horen',
    unnamed: 'Aangeduid, niet bij naam genoemd',
    wikidata: 'Op Wikidata',
    newTab: 'andere site',
    made: 'Eigen beweringen',
    aboutActor: 'Beweringen over',
    events: 'Gebeurtenissen',
    mentions: 'Vermeldingen',
    times: (count: number) => (count === 1 ? 'één keer' : `${n(count, 'nl')} keer`),
    more: (count: number) => `nog ${n(count, 'nl')}`,
    narrator: 'Het artikel zelf',
    summaryEvent: (sentences: string, articles: string, claims: string, contacts: string) =>
      `${sentences} in ${articles}; ${claims}, ${contacts}.`,
    summaryClaim: (sentences: string, articles: string, answers: number) =>
      `${sentences} in ${articles}; ${n(answers, 'nl')} antwoorden.`,
    summaryActor: (events: string, claims: string, contacts: string) => `${events}, ${claims}, ${contacts}.`,
  },
} satisfies Record<Language, object>;

export const postureWord = (posture: Posture, lang: Language): string => postures[lang][posture];

/** Words before and after a date that is shown strongly. */
export interface DatePhrase {
  readonly before: string;
  readonly date: string;
  readonly after: string;
}

const lasting: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  en: { occurred: 'Lasted', planned: 'Planned:', hypothetical: 'Thinkable:', denied: 'Denied; it would have lasted' },
  nl: { occurred: 'Duurde', planned: 'Gepland:', hypothetical: 'Denkbaar:', denied: 'Ontkend; het zou hebben geduurd' },
};
const going: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  en: { ...lasting.en, occurred: 'Going on', denied: 'Denied; it would have gone on' },
  nl: { ...lasting.nl, occurred: 'Gaande', denied: 'Ontkend; het zou gaande zijn geweest' },
};
const moments: Readonly<Record<Language, Readonly<Record<Status, readonly [on: string, other: string]>>>> = {
  en: {
    occurred: ['Happened on', 'Happened'],
    planned: ['Planned for', 'Planned:'],
    hypothetical: ['Thinkable on', 'Thinkable:'],
    denied: ['Denied; it would have been on', 'Denied; it would have been'],
  },
  nl: {
    occurred: ['Gebeurd op', 'Gebeurd'],
    planned: ['Gepland voor', 'Gepland:'],
    hypothetical: ['Denkbaar op', 'Denkbaar:'],
    denied: ['Ontkend; het zou zijn geweest op', 'Ontkend; het zou zijn geweest'],
  },
};
const undated: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  en: { occurred: 'Happened;', planned: 'Planned;', hypothetical: 'Thinkable;', denied: 'Denied;' },
  nl: { occurred: 'Gebeurd;', planned: 'Gepland;', hypothetical: 'Denkbaar;', denied: 'Ontkend;' },
};

const isDays = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/.test(edtf);

/** "Happened on Tuesday 7 December 2021", with the status in the verb and the doubt kept. */
export function phraseWhen(when: When, status: Status, lang: Language): DatePhrase {
  const date = formatWhen(when, lang, 'long');
  const precision = precisionOf(when);
  if (precision === 'unknown') return { before: undated[lang][status], date, after: '.' };
  if (precision === 'span') return { before: lasting[lang][status], date, after: '.' };
  if (precision === 'open') return { before: going[lang][status], date, after: '.' };
  const isOn = isDays(when.edtf) && (precision === 'day' || (precision === 'within' && / (?:or|of) /.test(date)));
  return { before: moments[lang][status][isOn ? 0 : 1], date, after: '.' };
}

/** With a capital in front and a full stop behind, as a sentence stands. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  const start = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?…]['"’”)]?$/.test(start) ? start : `${start}.`;
}

/** A note by its authors speaks of articles by id; a reader knows them by number. */
export function nameArticles(text: string, numberOf: ReadonlyMap<string, number>, lang: Language): string {
  return text.replace(/\b[a-z]\d{3}\b/g, (id) => {
    const number = numberOf.get(id);
    return number === undefined ? id : detailsWords[lang].inArticle(number);
  });
}
