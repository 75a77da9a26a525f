import type { AnswerKind } from '@/domain/claim';
import { english } from './grammar.en';
import { vocabulary } from './vocabulary.en';

const { n, counted, plural, list, some } = english;
const { answeredBy } = vocabulary;

const listed = (ordinals: readonly number[]): string => list(ordinals.map(n));
const inBrackets = (ordinals: readonly number[]): string => (ordinals.length === 0 ? '' : ` (${listed(ordinals)})`);

const answers: Readonly<Record<AnswerKind, string>> = {
  contradicts: 'contradicts:',
  denies: 'denies:',
  rejects: 'rejects:',
  responds: 'responds to:',
  qualifies: 'qualifies:',
};

/** What stands around the strong word of an answer: "the mayor | denies | it". */
export type Phrase = readonly [before: string, strong: string, after: string];

interface Answered {
  readonly title: string;
  readonly ordinals: readonly number[];
}

/** The words of the reader. */
export const reader = {
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
    `Article ${number} of ${n(total)}, published ${published}`,
  whyDate: 'Why this date',
  textSays: (expression: string): string => `The text says “${expression}”.`,
  nameless: 'No outlet is known.',
  bearsOther: (day: string): string =>
    `It bears the date line ${day}, which does not fit what it tells: the day given here is that of its content, not of this text.`,
  /** The link to where an article stands. */
  readAt: 'Read it where it appeared',
  known: (language: string, characters: number, isNameless: boolean): string =>
    `The original is in ${language}, ${n(characters)} characters long. ${isNameless ? 'Where it stood is not known; its' : 'Its'} title here and the retelling are ours.`,
  bears: (day: string): string => `The article bears the date line ${day}.`,
  dateLine: {
    none: 'No date line: the day follows from what it tells.',
    same: 'Its date line gives the day.',
    less: (day: string): string => `Its date line says only ${day}: the day follows from what it tells.`,
    other: (day: string): string =>
      `Its date line says ${day}, which does not fit: the day follows from what it tells.`,
  },
  retold: 'Retold in our words, sentence by sentence.',
  minutes: (count: number): string => plural(count, 'About a minute to read.', `About ${n(count)} minutes to read.`),
  textLanguage: 'Language of the text',
  both: 'Both',
  previous: 'Previous evidence',
  next: 'Next evidence',
  sentences: (ordinals: readonly number[]): string =>
    `${plural(ordinals.length, 'sentence', 'sentences')} ${listed(ordinals)}`,
  sentence: (ordinal: number): string => `Sentence ${ordinal}`,
  chosen: (ordinal: number, total: number, what: string): string =>
    `Sentence ${ordinal} of ${total}. ${what === '' ? 'It supports no event or claim in view.' : `It supports: ${what}.`}`,
  notes: (paragraph: number): string => `Notes on paragraph ${paragraph}`,
  answered: (who: string, how: AnswerKind, ordinals: readonly number[]): Phrase => [
    '',
    answeredBy[how],
    ` ${who}${inBrackets(ordinals)}`,
  ],
  answers: (how: AnswerKind, those: readonly Answered[]): Phrase => [
    '',
    answers[how],
    ` ${some(those.map(({ title, ordinals }) => `${title}${inBrackets(ordinals)}`)).join('; ')}`,
  ],
  compare: (count: number): string => `Compare ${n(count)} versions`,
  hidden: (count: number): string =>
    plural(
      count,
      'One event or claim of this article does not fit the filters and is not marked.',
      `${n(count)} events and claims of this article do not fit the filters and are not marked.`,
    ),
  plain: (count: number): string => `${counted(count, 'sentence carries', 'sentences carry')} an event or a claim.`,
  markAll: (count: number): string => plural(count, 'Mark it', `Mark all ${n(count)}`),
  markNone: 'Mark only what is open',
  showHidden: 'Mark them too',
  hideHidden: 'Mark only what fits the filters',
  summary: (article: number, sentences: number, all: number): string =>
    `Article ${article}; ${n(sentences)} of ${n(all)} sentences carry an event or claim in view.`,
  keys: 'Keys in the text: n for the next evidence, p for the previous.',
  backShort: 'Back',
  readAlone: 'Read this article alone',
};
