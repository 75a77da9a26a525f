import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Claim } from '@/domain/claim';
import type { DayNumber } from '@/domain/day';
import type { Event } from '@/domain/event';
import type { Relation } from '@/domain/relation';
import type { Span } from '@/domain/span';
import { Answer, type Pages } from './answer';
import { type Bin, binSpans } from './bin';
import { never } from './columns';
import { type Count, noCount } from './count';
import { eachFacet, type FacetName } from './facets';
import { dimension } from './filter';
import { lazily } from './lazily';
import { type ArticleRow, carrying, projectArticles } from './project-articles';
import { type NetworkProjection, projectNetwork } from './project-network';
import type { Query } from './query';
import { type Row, rangeOf } from './row';
import type { Scope } from './scope';

/** For each value of a facet, what choosing that value alone would give. */
export type FacetCounts = ReadonlyMap<string, Count>;

/** Events and claims are never added up: two of one and one of the other are not three of anything. */
export type FacetCountsApart = ReadonlyMap<string, { readonly events: Count; readonly claims: Count }>;

const countsApart = (answer: Answer, name: FacetName): FacetCountsApart => {
  const [events, claims] = [answer.countsOf(['events'], name), answer.countsOf(['claims'], name)];
  const values = new Set([...events.keys(), ...claims.keys()]);
  return new Map(
    [...values].map((value) => [value, { events: events.get(value) ?? noCount, claims: claims.get(value) ?? noCount }]),
  );
};

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

/** The items under the whole filter, a page at a time. */
export interface KeptPages {
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

const binned = new WeakMap<Scope, readonly Bin[]>();

/** The days of the picture are no part of what the chosen days change. */
const binsOf = ({ scope }: Answer, from: DayNumber, to: DayNumber): readonly Bin[] => {
  const ready = binned.get(scope);
  if (ready) return ready;
  const { dates, misses } = scope.parts.events;
  const spans: Span[] = [];
  for (const [i, missed] of misses.entries()) {
    const [start, end] = [dates.start[i] ?? 0, dates.end[i] ?? 0];
    if (missed === 0 && start <= end && start !== never.before && end !== never.after) spans.push({ start, end });
  }
  const bins = binSpans(spans, from, to);
  binned.set(scope, bins);
  return bins;
};

const projectTimeline = (answer: Answer): TimelineProjection => {
  const { from, to } = answer.index.period;
  const { dates } = answer.scope.parts.events;
  let drawn: readonly Row<Event>[] | null = null;
  const rowsWhere = (isWanted: (first: number, last: number) => boolean): readonly Row<Event>[] => {
    drawn ??= answer.rows('events', answer.places('events', dimension.range));
    return drawn.filter(({ item }) => {
      const i = answer.scope.columns.events.placeOf(item.id) ?? 0;
      return isWanted(dates.start[i] ?? 0, dates.end[i] ?? 0);
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

const projectTotals = (answer: Answer, articles: readonly ArticleRow[]): Totals => {
  const unsure = (name: 'events' | 'claims'): number => (answer.days.isStrict ? answer.lying(name, 'possible') : 0);
  return {
    events: answer.total('events'),
    claims: answer.total('claims'),
    relations: answer.total('relations'),
    articles: carrying(articles).length,
    earlier: answer.lying('events', 'before'),
    later: answer.lying('events', 'after'),
    undated: { events: answer.lying('events', 'undated'), claims: answer.lying('claims', 'undated') },
    unsure: { events: unsure('events'), claims: unsure('claims') },
  };
};

/** The whole answer to one question; every view draws from this and from nothing else. Rows are made when they are drawn. */
export function project(index: DatasetIndex, query: Query): Projection {
  const answer = new Answer(index, query);
  const articles = projectArticles(answer);
  const network = projectNetwork(answer);
  return lazily({
    query: () => query,
    totals: () => projectTotals(answer, articles),
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
