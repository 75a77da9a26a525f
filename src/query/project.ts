import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Claim } from '@/domain/claim';
import type { DayNumber } from '@/domain/day';
import type { Event } from '@/domain/event';
import type { Relation } from '@/domain/relation';
import type { Span } from '@/domain/span';
import { Answer, type Pages } from './answer';
import type { Bin } from './bin';
import type { Count } from './count';
import { eachFacet, type FacetName } from './facets';
import { binsOf, countsApart, type FacetCountsApart, type Totals, totalsOf } from './figures';
import { dimension } from './filter';
import { lazily } from './lazily';
import { type ArticleRow, carrying, projectArticles } from './project-articles';
import { type NetworkProjection, projectNetwork } from './project-network';
import type { Query } from './query';
import { type Row, rangeOf } from './row';

/** For each value of a facet, what choosing that value alone would give. */
type FacetCounts = ReadonlyMap<string, Count>;

export interface TimelineProjection {
  /** First and last day of the picture, inclusive. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly range: Span;
  readonly bins: readonly Bin[];
  /** Dated events kept by every dimension but the range; their standing says how they lie to it. */
  readonly rows: readonly Row<Event>[];
  readonly undated: readonly Row<Event>[];
  /** Events entirely before or after the picture. */
  readonly earlier: readonly Row<Event>[];
  readonly later: readonly Row<Event>[];
}

export interface ClaimsProjection {
  /** Claims kept by every dimension but the kind, the view's own. */
  readonly rows: readonly Row<Claim>[];
  /** Claims under the whole filter. */
  readonly kept: readonly Row<Claim>[];
  readonly byKind: FacetCounts;
}

/** The items under the whole filter, a page at a time. */
interface KeptPages {
  readonly events: Pages<Event>;
  readonly claims: Pages<Claim>;
  readonly relations: Pages<Relation>;
}

/** An edge of the network by its numbers. */
export interface EdgeCount {
  /** Relations that are drawn, some of them faded. */
  readonly drawn: number;
  /** Of those, how many the whole filter keeps. */
  readonly weight: Count;
}

export interface Projection {
  readonly query: Query;
  readonly totals: Totals;
  /** Of the timeline's days. */
  readonly bins: readonly Bin[];
  readonly edges: ReadonlyMap<string, EdgeCount>;
  readonly kept: KeptPages;
  readonly timeline: TimelineProjection;
  readonly network: NetworkProjection;
  readonly claims: ClaimsProjection;
  readonly articles: readonly ArticleRow[];
  /** For each filter, what choosing a value would give. */
  readonly facets: { readonly [K in FacetName]: FacetCountsApart };
}

const projectTimeline = (answer: Answer): TimelineProjection => {
  const { from, to } = answer.index.period;
  const { start, end } = answer.scope.parts.events.dates;
  let drawn: { readonly places: readonly number[]; readonly rows: readonly Row<Event>[] } | null = null;
  const rowsWhere = (isWanted: (first: number, last: number) => boolean): readonly Row<Event>[] => {
    if (!drawn) {
      const places = answer.places('events', dimension.range);
      drawn = { places, rows: answer.rows('events', places) };
    }
    const { places, rows } = drawn;
    return rows.filter((_, at) => {
      const i = places[at] ?? 0;
      return isWanted(start[i] ?? 0, end[i] ?? 0);
    });
  };
  return lazily({
    from: () => from,
    to: () => to,
    range: () => rangeOf(answer.query),
    bins: () => binsOf(answer, from, to),
    rows: () => rowsWhere((first, last) => first <= last),
    undated: () => rowsWhere((first, last) => first > last),
    earlier: () => rowsWhere((first, last) => first <= last && last < from),
    later: () => rowsWhere((first, last) => first <= last && first > to),
  });
};

/** The whole answer to one question; every view draws from this and from nothing else. Rows are made when they are drawn. */
export function project(index: DatasetIndex, query: Query): Projection {
  const answer = new Answer(index, query);
  const articles = projectArticles(answer);
  const network = projectNetwork(answer);
  return lazily({
    query: () => query,
    totals: () => totalsOf(answer, carrying(articles).length),
    bins: () => binsOf(answer, index.period.from, index.period.to),
    edges: () => new Map(network.edges.map(({ id, rows, weight }) => [id, { drawn: rows.length, weight }])),
    kept: () => ({
      events: answer.pages('events'),
      claims: answer.pages('claims'),
      relations: answer.pages('relations'),
    }),
    timeline: () => projectTimeline(answer),
    network: () => network,
    claims: () =>
      lazily({
        rows: () => answer.rows('claims', answer.places('claims', dimension.kinds)),
        kept: () => answer.rows('claims', answer.places('claims')),
        byKind: () => answer.countsOf(['claims'], 'kinds'),
      }),
    articles: () => articles,
    facets: () => lazily(eachFacet((name) => () => countsApart(answer, name))),
  });
}
