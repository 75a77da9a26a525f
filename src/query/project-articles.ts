import type { Support as Supported } from '@/dataset/index-dataset';
import type { Article, DigestSentence } from '@/domain/article';
import type { Answer } from './answer';
import type { Columns } from './columns';
import { type Count, noCount, totalOf } from './count';
import { dimension } from './filter';

export interface ArticleSentence {
  readonly sentence: DigestSentence;
  /** Events and claims under the filter (articles aside) that this sentence supports. */
  readonly supports: readonly Supported[];
}

export interface ArticleRow {
  readonly article: Article;
  /** Its number by publication, from 1. */
  readonly number: number;
  readonly events: Count;
  readonly claims: Count;
  /** How many of its sentences support anything in view. */
  readonly sentencesInView: number;
  /** All its sentences, worked out for an article that is drawn. */
  readonly sentences: readonly ArticleSentence[];
  /** Whether the article filter keeps it. */
  readonly chosen: boolean;
}

/** Whether an event or claim that a sentence supports is kept by every dimension but the articles. */
const isShown = (answer: Answer, { kind, id }: Supported): boolean => {
  if (kind === 'relation') return false;
  const name = kind === 'event' ? 'events' : 'claims';
  const place = answer.scope.columns[name].placeOf(id);
  return place !== undefined && answer.keeps(name, place, dimension.articles);
};

/** The sentences of all articles by number, and which of these each event and claim rests on. */
interface Support {
  /** The number of the first sentence of each article, by publication; after the last, how many there are. */
  readonly first: Int32Array;
  readonly of: Readonly<Record<'events' | 'claims', Resting>>;
}

/** For each item one number after the other: those of its sentences. */
interface Resting {
  /** Where the numbers of each item begin; after the last, how many there are. */
  readonly begin: Int32Array;
  readonly numbers: Int32Array;
}

const flatten = (lists: readonly (readonly number[])[]): Resting => {
  const begin = new Int32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) begin[i + 1] = (begin[i] as number) + list.length;
  return { begin, numbers: Int32Array.from(lists.flat()) };
};

const supports = new WeakMap<Columns, Support>();

const supportIn = ({ index, scope: { columns } }: Answer): Support => {
  const ready = supports.get(columns);
  if (ready) return ready;
  const articles = index.byPublication;
  const first = new Int32Array(articles.length + 1);
  const of = {
    events: columns.events.items.map((): number[] => []),
    claims: columns.claims.items.map((): number[] => []),
  };
  let number = 0;
  for (const [i, { digest }] of articles.entries()) {
    first[i] = number;
    for (const { id } of digest) {
      for (const support of index.supportOf.get(id) ?? []) {
        if (support.kind === 'relation') continue;
        const name = support.kind === 'event' ? 'events' : 'claims';
        of[name][columns[name].placeOf(support.id) ?? -1]?.push(number);
      }
      number++;
    }
  }
  first[articles.length] = number;
  const made = { first, of: { events: flatten(of.events), claims: flatten(of.claims) } };
  supports.set(columns, made);
  return made;
};

/** How many sentences of each article support anything under the filter (articles aside), by publication. */
const countSentences = (answer: Answer): Int32Array => {
  const { first, of } = supportIn(answer);
  const { length } = answer.index.byPublication;
  const isShownAt = new Uint8Array(first[length] ?? 0);
  for (const name of ['events', 'claims'] as const) {
    const { begin, numbers } = of[name];
    for (let i = 0; i + 1 < begin.length; i++) {
      const [from, to] = [begin[i] as number, begin[i + 1] as number];
      if (from === to || !answer.keeps(name, i, dimension.articles)) continue;
      for (let at = from; at < to; at++) isShownAt[numbers[at] as number] = 1;
    }
  }
  const counts = new Int32Array(length);
  for (let i = 0; i < length; i++)
    for (let at = first[i] ?? 0; at < (first[i + 1] ?? 0); at++) counts[i] = (counts[i] ?? 0) + (isShownAt[at] ?? 0);
  return counts;
};

/** The list of articles is filtered by every dimension but the articles themselves. */
export function projectArticles(answer: Answer): ArticleRow[] {
  const { index, query } = answer;
  let counts: Int32Array | null = null;
  return index.byPublication.map((article, i) => {
    const slot = answer.slotOf('articles', article.id);
    let sentences: readonly ArticleSentence[] | null = null;
    return {
      article,
      number: i + 1,
      events: slot === undefined ? noCount : answer.countOf(['events'], slot),
      claims: slot === undefined ? noCount : answer.countOf(['claims'], slot),
      get sentencesInView() {
        counts ??= countSentences(answer);
        return counts[i] ?? 0;
      },
      get sentences() {
        sentences ??= article.digest.map((sentence) => ({
          sentence,
          supports: (index.supportOf.get(sentence.id) ?? []).filter((support) => isShown(answer, support)),
        }));
        return sentences;
      },
      chosen: query.articles.length === 0 || query.articles.includes(article.id),
    };
  });
}

/** Articles that carry anything under the whole filter. */
export const carrying = (rows: readonly ArticleRow[]): ArticleRow[] =>
  rows.filter(({ chosen, events, claims }) => chosen && totalOf(events) + totalOf(claims) > 0);
