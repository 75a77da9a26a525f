import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Claim } from '@/domain/claim';
import { type DayNumber, parseDay } from '@/domain/day';
import type { Event } from '@/domain/event';
import { relate, type Span } from '@/domain/span';
import { type Bin, binSpans } from './bin';
import { type Count, countStandings } from './count';
import { type FacetCounts, facetCounts } from './facet';
import { eachFacet, type FacetName } from './facets';
import { keeps } from './filter';
import { type ArticleRow, carrying, projectArticles } from './project-articles';
import { type NetworkProjection, projectNetwork } from './project-network';
import type { Query } from './query';
import { type Row, rangeOf, rowsOf } from './row';

export interface Totals {
  readonly events: Count;
  readonly claims: Count;
  readonly relations: Count;
  /** Articles that carry any of these events and claims. */
  readonly articles: number;
  /** Events kept by everything but the range that lie before, after, or have no date on this clock. */
  readonly earlier: number;
  readonly later: number;
  readonly undated: { readonly events: number; readonly claims: number };
  /** What possibly lies in the chosen days and is left out because only what certainly does is asked for. */
  readonly unsure: { readonly events: number; readonly claims: number };
}

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

export interface Projection {
  readonly query: Query;
  readonly totals: Totals;
  readonly timeline: TimelineProjection;
  readonly network: NetworkProjection;
  readonly claims: ClaimsProjection;
  readonly articles: readonly ArticleRow[];
  /** For each filter, what choosing a value would give, in events and claims together. */
  readonly facets: { readonly [K in FacetName]: FacetCounts };
}

/** How many the question leaves out because they only possibly lie in its days. */
const unsureOf = (query: Query, rows: readonly Row<unknown>[]): number =>
  query.dates === 'possible'
    ? 0
    : rows.filter(({ span, misses }) => span && keeps(misses, 'range') && relate(span, rangeOf(query)) === 'possible')
        .length;

const countOf = (rows: readonly Row<unknown>[]): Count =>
  countStandings(rows.map(({ standing }) => standing ?? 'certain'));

const projectTimeline = (index: DatasetIndex, query: Query, events: readonly Row<Event>[]): TimelineProjection => {
  const { start, end } = index.dataset.dossier.period;
  const from = parseDay(start) ?? 0;
  const to = parseDay(end) ?? from;
  const drawn = events.filter((row) => keeps(row.misses, 'range'));
  const rows = drawn.filter(({ span }) => span !== null);
  return {
    from,
    to,
    range: rangeOf(query),
    bins: binSpans(
      rows.flatMap(({ span }) => span ?? []),
      from,
      to,
    ),
    rows,
    undated: drawn.filter(({ span }) => span === null),
    earlier: rows.filter(({ span }) => span !== null && span.end !== null && span.end < from),
    later: rows.filter(({ span }) => span !== null && span.start !== null && span.start > to),
  };
};

/** The whole answer to one question; every view draws from this and from nothing else. */
export function project(index: DatasetIndex, query: Query): Projection {
  const rows = rowsOf(index, query);
  const range = rangeOf(query);
  const events = rows.events.filter((row) => keeps(row.misses));
  const claims = rows.claims.filter((row) => keeps(row.misses));
  const timeline = projectTimeline(index, query, rows.events);
  const network = projectNetwork(index, query, rows.relations);
  const articles = projectArticles(index, query.articles, rows);
  const both: readonly Row<unknown>[] = [...rows.events, ...rows.claims];
  const start = range.start;
  const end = range.end;
  return {
    query,
    totals: {
      events: countOf(events),
      claims: countOf(claims),
      relations: network.total,
      articles: carrying(articles).length,
      earlier: timeline.rows.filter(({ span }) => start !== null && span?.end != null && span.end < start).length,
      later: timeline.rows.filter(({ span }) => end !== null && span?.start != null && span.start > end).length,
      undated: {
        events: timeline.undated.length,
        claims: rows.claims.filter((row) => row.span === null && keeps(row.misses, 'range')).length,
      },
      unsure: { events: unsureOf(query, rows.events), claims: unsureOf(query, rows.claims) },
    },
    timeline,
    network,
    claims: {
      rows: rows.claims.filter((row) => keeps(row.misses, 'kinds')),
      kept: claims,
      byKind: facetCounts(rows.claims, 'kinds'),
    },
    articles,
    facets: eachFacet((name) => facetCounts(both, name)),
  };
}
