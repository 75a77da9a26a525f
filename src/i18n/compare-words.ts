import type { AnswerKind } from '@/domain/claim';
import type { Language } from '@/domain/text';
import { formatNumber } from './format-number';

/** The columns of versions: those who speak against Moscow's view or aside from it, Moscow, and the press itself. */
export const sides = ['west', 'east', 'press'] as const;
export type Side = (typeof sides)[number];

const en = {
  title: 'Versions',
  deck: 'Where the articles, or the people in them, disagree. Nothing is averaged; each version keeps its own words of caution.',
  question: 'Question',
  counts: (versions: number, articles: number) =>
    `${formatNumber(versions, 'en')} ${versions === 1 ? 'version' : 'versions'} in ${formatNumber(articles, 'en')} ${articles === 1 ? 'article' : 'articles'}`,
  possible: (count: number) => `${formatNumber(count, 'en')} possible`,
  possibleWord: 'possibly in the chosen dates',
  outside: (count: number) => `${formatNumber(count, 'en')} more outside the filters`,
  noneInView: 'No version of an answer lies within the filters.',
  noVersion: 'no version',
  press: 'The articles and media',
  otherSide: 'Others',
  ownWords: (articles: string) => `${articles}, its own words`,
  article: (number: number) => `Article ${number}`,
  sentence: (number: number, ordinal: number) => `Article ${number}, sentence ${ordinal}`,
  doubtful: 'doubtful attribution',
  inferred: 'speaker inferred',
  answers: {
    contradicts: 'contradicts',
    denies: 'denies',
    rejects: 'rejects',
    responds: 'responds to',
    qualifies: 'qualifies',
  } satisfies Record<AnswerKind, string>,
  summary: (questions: number, versions: number, possible: number) =>
    `${formatNumber(questions, 'en')} ${questions === 1 ? 'question' : 'questions'}, ${formatNumber(versions, 'en')} ${versions === 1 ? 'claim' : 'claims'}${possible > 0 ? `, ${formatNumber(possible, 'en')} possible` : ''} in view.`,
  noQuestions: 'This dossier asks no questions with several answers.',
  clear: 'Clear all filters',
  ways: { side: 'By side', article: 'By article', date: 'By date' },
  way: 'How to lay out the versions',
  pick: 'Set against each other',
  first: 'Set',
  second: 'against',
  everyone: 'everyone',
  everyoneElse: 'Everyone else',
  kinds: { group: 'Groups', article: 'Articles', actor: 'Speakers' },
  unchosen: (count: number) => `${formatNumber(count, 'en')} by others, left out`,
  noneChosen: 'Neither of the two has a version here.',
  forget: 'Show everyone',
};

const nl: typeof en = {
  title: 'Lezingen',
  deck: 'Waar de artikelen, of de mensen erin, van elkaar verschillen. Er wordt niets gemiddeld; elke lezing houdt haar eigen voorbehoud.',
  question: 'Vraag',
  counts: (versions, articles) =>
    `${formatNumber(versions, 'nl')} ${versions === 1 ? 'lezing' : 'lezingen'} in ${formatNumber(articles, 'nl')} ${articles === 1 ? 'artikel' : 'artikelen'}`,
  possible: (count) => `${formatNumber(count, 'nl')} mogelijk`,
  possibleWord: 'mogelijk in de gekozen dagen',
  outside: (count) => `nog ${formatNumber(count, 'nl')} buiten de filters`,
  noneInView: 'Binnen de filters ligt geen enkele lezing.',
  noVersion: 'geen lezing',
  press: 'De artikelen en media',
  otherSide: 'Anderen',
  ownWords: (articles) => `${articles}, eigen woorden`,
  article: (number) => `Artikel ${number}`,
  sentence: (number, ordinal) => `Artikel ${number}, zin ${ordinal}`,
  doubtful: 'toeschrijving twijfelachtig',
  inferred: 'spreker afgeleid',
  answers: {
    contradicts: 'spreekt tegen',
    denies: 'ontkent',
    rejects: 'wijst af',
    responds: 'antwoordt op',
    qualifies: 'nuanceert',
  },
  summary: (questions, versions, possible) =>
    `${formatNumber(questions, 'nl')} ${questions === 1 ? 'vraag' : 'vragen'}, ${formatNumber(versions, 'nl')} ${versions === 1 ? 'bewering' : 'beweringen'}${possible > 0 ? `, ${formatNumber(possible, 'nl')} mogelijk` : ''} in beeld.`,
  noQuestions: 'Dit dossier stelt geen vragen met meer dan één antwoord.',
  clear: 'Alle filters wissen',
  ways: { side: 'Per kant', article: 'Per artikel', date: 'Op datum' },
  way: 'Hoe de lezingen staan',
  pick: 'Tegenover elkaar zetten',
  first: 'Zet',
  second: 'tegenover',
  everyone: 'iedereen',
  everyoneElse: 'Alle anderen',
  kinds: { group: 'Groepen', article: 'Artikelen', actor: 'Sprekers' },
  unchosen: (count) => `${formatNumber(count, 'nl')} van anderen, weggelaten`,
  noneChosen: 'Geen van beide heeft hier een lezing.',
  forget: 'Toon iedereen',
};

export type CompareWords = typeof en;

export const compareWords = { en, nl } satisfies Record<Language, CompareWords>;
