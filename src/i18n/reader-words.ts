import type { AnswerKind } from '@/domain/claim';
import type { Language } from '@/domain/text';
import { formatList, formatNumber } from './format-number';

const list = (ordinals: readonly number[], lang: Language): string =>
  formatList(
    ordinals.map((ordinal) => formatNumber(ordinal, lang)),
    lang,
  );

/** What stands around the strong word of an answer: "Moscow | denies | it". */
export type Phrase = readonly [before: string, strong: string, after: string];

export interface Answered {
  readonly title: string;
  readonly ordinals: readonly number[];
}

const answeredEn: Readonly<Record<AnswerKind, readonly [string, string]>> = {
  contradicts: ['contradicts', ' it'],
  denies: ['denies', ' it'],
  rejects: ['rejects', ' it'],
  responds: ['responds', ' to it'],
  qualifies: ['qualifies', ' it'],
};
const answeredNl: Readonly<Record<AnswerKind, readonly [string, string]>> = {
  contradicts: ['spreekt', ' dit tegen'],
  denies: ['ontkent', ' dit'],
  rejects: ['wijst', ' dit af'],
  responds: ['antwoordt', ' hierop'],
  qualifies: ['nuanceert', ' dit'],
};
const answersNl: Readonly<Record<AnswerKind, string>> = {
  contradicts: 'spreekt tegen:',
  denies: 'ontkent:',
  rejects: 'wijst af:',
  responds: 'antwoordt op:',
  qualifies: 'nuanceert:',
};
const answersEn: Readonly<Record<AnswerKind, string>> = {
  contradicts: 'contradicts:',
  denies: 'denies:',
  rejects: 'rejects:',
  responds: 'responds to:',
  qualifies: 'qualifies:',
};

const inBrackets = (ordinals: readonly number[], lang: Language): string =>
  ordinals.length === 0 ? '' : ` (${list(ordinals, lang)})`;

/** The words of the reader. */
export const readerWords = {
  en: {
    marked: 'Marked in the text',
    legend: {
      event: 'event',
      chosen: 'chosen sentence',
      claim: 'claim',
      claimNote: ', in the colour of who says it',
      actor: 'actor',
    },
    also: 'Also about this',
    alsoHint: 'Choose a sentence to see where the other articles tell of the same.',
    alsoNone: 'No other article tells of what this sentence tells.',
    sentenceNumber: (ordinal: number): string => `sentence ${ordinal}`,
    kick: (number: number, total: number, published: string): string =>
      `Article ${number} of ${formatNumber(total, 'en')}, published ${published}`,
    whyDate: 'Why this date',
    textSays: (expression: string): string => `The text says “${expression}”.`,
    bears: (day: string): string => `The article bears the date line ${day}.`,
    retold: 'Retold in our words, sentence by sentence.',
    minutes: (count: number): string =>
      count === 1 ? 'About a minute to read.' : `About ${formatNumber(count, 'en')} minutes to read.`,
    textLanguage: 'Language of the text',
    both: 'Both',
    previous: 'Previous evidence',
    next: 'Next evidence',
    sentences: (ordinals: readonly number[]): string =>
      `${ordinals.length === 1 ? 'sentence' : 'sentences'} ${list(ordinals, 'en')}`,
    sentence: (ordinal: number): string => `Sentence ${ordinal}`,
    chosen: (ordinal: number, total: number, what: string): string =>
      `Sentence ${ordinal} of ${total}. ${what === '' ? 'It supports no event or claim in view.' : `It supports: ${what}.`}`,
    notes: (paragraph: number): string => `Notes on paragraph ${paragraph}`,
    answered: (who: string, how: AnswerKind, ordinals: readonly number[]): Phrase => [
      `${who} `,
      answeredEn[how][0],
      `${answeredEn[how][1]}${inBrackets(ordinals, 'en')}`,
    ],
    answers: (how: AnswerKind, answered: readonly Answered[]): Phrase => [
      '',
      answersEn[how],
      ` ${answered.map(({ title, ordinals }) => `${title}${inBrackets(ordinals, 'en')}`).join('; ')}`,
    ],
    compare: (count: number): string => `Compare ${formatNumber(count, 'en')} versions`,
    hidden: (count: number): string =>
      count === 1
        ? 'One event or claim of this article does not fit the filters and is not marked.'
        : `${formatNumber(count, 'en')} events and claims of this article do not fit the filters and are not marked.`,
    showHidden: 'Mark them too',
    hideHidden: 'Mark only what fits the filters',
    summary: (article: number, sentences: number, all: number): string =>
      `Article ${article}; ${formatNumber(sentences, 'en')} of ${formatNumber(all, 'en')} sentences carry an event or claim in view.`,
    keys: 'Keys in the text: n for the next evidence, p for the previous.',
    backShort: 'Back',
    readAlone: 'Read this article alone',
  },
  nl: {
    marked: 'In de tekst gemarkeerd',
    legend: {
      event: 'gebeurtenis',
      chosen: 'gekozen zin',
      claim: 'bewering',
      claimNote: ', in de kleur van wie het zegt',
      actor: 'actor',
    },
    also: 'Ook hierover',
    alsoHint: 'Kies een zin om te zien waar de andere artikelen over hetzelfde vertellen.',
    alsoNone: 'Geen ander artikel vertelt wat deze zin vertelt.',
    sentenceNumber: (ordinal: number): string => `zin ${ordinal}`,
    kick: (number: number, total: number, published: string): string =>
      `Artikel ${number} van ${formatNumber(total, 'nl')}, verschenen ${published}`,
    whyDate: 'Waarom deze datum',
    textSays: (expression: string): string => `In de tekst staat ‘${expression}’.`,
    bears: (day: string): string => `Het artikel draagt de datumregel ${day}.`,
    retold: 'In onze woorden naverteld, zin voor zin.',
    minutes: (count: number): string =>
      count === 1 ? 'Ongeveer een minuut lezen.' : `Ongeveer ${formatNumber(count, 'nl')} minuten lezen.`,
    textLanguage: 'Taal van de tekst',
    both: 'Beide',
    previous: 'Vorige vindplaats',
    next: 'Volgende vindplaats',
    sentences: (ordinals: readonly number[]): string =>
      `${ordinals.length === 1 ? 'zin' : 'zinnen'} ${list(ordinals, 'nl')}`,
    sentence: (ordinal: number): string => `Zin ${ordinal}`,
    chosen: (ordinal: number, total: number, what: string): string =>
      `Zin ${ordinal} van ${total}. ${what === '' ? 'Hij steunt geen gebeurtenis of bewering in beeld.' : `Hij steunt: ${what}.`}`,
    notes: (paragraph: number): string => `Noten bij alinea ${paragraph}`,
    answered: (who: string, how: AnswerKind, ordinals: readonly number[]): Phrase => [
      `${who} `,
      answeredNl[how][0],
      `${answeredNl[how][1]}${inBrackets(ordinals, 'nl')}`,
    ],
    answers: (how: AnswerKind, answered: readonly Answered[]): Phrase => [
      '',
      answersNl[how],
      ` ${answered.map(({ title, ordinals }) => `${title}${inBrackets(ordinals, 'nl')}`).join('; ')}`,
    ],
    compare: (count: number): string => `Vergelijk ${formatNumber(count, 'nl')} lezingen`,
    hidden: (count: number): string =>
      count === 1
        ? 'Eén gebeurtenis of bewering van dit artikel past niet bij de filters en is niet gemarkeerd.'
        : `${formatNumber(count, 'nl')} gebeurtenissen en beweringen van dit artikel passen niet bij de filters en zijn niet gemarkeerd.`,
    showHidden: 'Markeer ze ook',
    hideHidden: 'Markeer alleen wat bij de filters past',
    summary: (article: number, sentences: number, all: number): string =>
      `Artikel ${article}; ${formatNumber(sentences, 'nl')} van ${formatNumber(all, 'nl')} zinnen dragen een gebeurtenis of bewering in beeld.`,
    keys: 'Toetsen in de tekst: n voor de volgende vindplaats, p voor de vorige.',
    backShort: 'Terug',
    readAlone: 'Lees dit artikel alleen',
  },
} satisfies Record<Language, object>;
