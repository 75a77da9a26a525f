import type { AnswerKind } from '@/domain/claim';
import { english } from './grammar.en';

const { n, counted } = english;

export const compare = {
  title: 'Who says what',
  deck: 'Where the articles, or the people in them, disagree. Nothing is averaged; each version keeps its own words of caution.',
  question: 'Question',
  jump: 'Go to a question',
  jumpTo: (questions: number) => counted(questions, 'question', 'questions'),
  counts: (versions: number, articles: number) =>
    `${counted(versions, 'version', 'versions')} in ${counted(articles, 'article', 'articles')}`,
  possible: (count: number) => `${n(count)} possible`,
  possibleWord: 'possibly in the chosen dates',
  outside: (count: number) => `${n(count)} more outside the filters`,
  alone: 'On these only one speaker is heard:',
  filtered: (question: string) => `Filtered: ${question}.`,
  andSilent: (count: number) => `And ${counted(count, 'question', 'questions')} without a version in view`,
  allSilent: (count: number) => `None of the ${counted(count, 'question', 'questions')} has a version in view`,
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
    `${counted(questions, 'question', 'questions')}, ${counted(versions, 'claim', 'claims')}${possible > 0 ? `, ${n(possible)} possible` : ''} in view.`,
  noQuestions: 'This dossier asks no questions with several answers.',
  ways: { side: 'By side', article: 'By article', date: 'By date' },
  manyArticles: (count: number) =>
    `${n(count)} articles are too many for a column each: the versions stand in order of time, each with the numbers of its articles. Choose one or two articles to set them side by side.`,
  way: 'How to lay out the versions',
  pick: 'Set against each other',
  first: 'Set',
  second: 'against',
  everyone: 'everyone',
  everyoneElse: 'Everyone else',
  kinds: { group: 'Groups', article: 'Articles', actor: 'Speakers' },
  unchosen: (count: number) => `${n(count)} by others, left out`,
  noneChosen: 'Neither of the two has a version here.',
  forget: 'Show everyone',
};
