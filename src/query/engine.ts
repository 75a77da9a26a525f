import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Actor } from '@/domain/actor';
import type { Article } from '@/domain/article';
import type { Claim } from '@/domain/claim';
import type { Event } from '@/domain/event';
import type { Relation } from '@/domain/relation';
import { knownIndex } from './known-index';
import { type Projection, project } from './project';
import type { Query } from './query';
import type { Row } from './row';
import type { Hit } from './search';
import { searchWords } from './searcher';

export type Item = Event | Claim | Actor | Relation;
/** In the order in which an id that several kinds have is looked for. */
export const itemKinds = ['event', 'claim', 'actor', 'relation'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** At once where the data is here; later where it lies elsewhere. */
type Answered<T> = T | Promise<T>;

/** The items of one kind that are kept, a page at a time. */
export interface AnsweredPages<T> {
  readonly total: number;
  readonly rows: (from: number, count: number, signal?: AbortSignal) => Answered<readonly Row<T>[]>;
}

/** What any engine can say of a question: numbers, and rows when they are asked for. */
export interface Figures extends Pick<Projection, 'query' | 'totals' | 'facets' | 'bins' | 'edges'> {
  readonly kept: {
    readonly events: AnsweredPages<Event>;
    readonly claims: AnsweredPages<Claim>;
    readonly relations: AnsweredPages<Relation>;
  };
}

/** Whoever answers the dashboard's question: this page, a worker, or a database. All answer the same. */
export interface Engine {
  /** `wants` names what is drawn, for those to whom the rest would cost a journey; `signal` gives up on an answer. */
  readonly answer: (
    query: Query,
    wants?: readonly (keyof Figures)[],
    signal?: AbortSignal,
  ) => Answered<Pick<Figures, 'query' | 'totals' | 'kept'> & Partial<Figures>>;
  /** Items of any kind or of one, in the order asked; those there are not are left out. */
  readonly items: (ids: readonly string[], signal?: AbortSignal, kind?: ItemKind) => Answered<readonly Item[]>;
  readonly article: (id: string, signal?: AbortSignal) => Answered<Article | null>;
  /** Whether numbers for this question can be had without a journey, so that they may follow a hand. */
  readonly isHere?: (query: Query) => boolean;
  /** Within what the query's day of knowledge lets be known. */
  readonly search: (text: string, query: Pick<Query, 'asof'>, signal?: AbortSignal) => Answered<readonly Hit[]>;
}

/**
 * The engine of this page: it has all there is and answers at once. Each part of its answer is counted when it is read, so
 * that what is not wanted costs nothing.
 */
interface LocalEngine extends Engine {
  readonly answer: (query: Query, wants?: readonly (keyof Figures)[], signal?: AbortSignal) => Projection;
  readonly items: (ids: readonly string[], signal?: AbortSignal, kind?: ItemKind) => readonly Item[];
  readonly article: (id: string) => Article | null;
  readonly search: (text: string, query: Pick<Query, 'asof'>) => readonly Hit[];
}

export const localEngine = (whole: DatasetIndex): LocalEngine => ({
  answer: (query, _wants, signal) => {
    signal?.throwIfAborted();
    return project(knownIndex(whole, query.asof), query);
  },
  items: (ids, _signal, kind) => {
    const all = { event: whole.events, claim: whole.claims, actor: whole.actors, relation: whole.relations };
    const among = kind === undefined ? itemKinds : [kind];
    return ids.flatMap((id) => among.flatMap<Item>((one) => all[one].get(id) ?? []).slice(0, 1));
  },
  article: (id) => whole.articles.get(id) ?? null,
  search: (text, { asof }) => searchWords(knownIndex(whole, asof), text),
});
