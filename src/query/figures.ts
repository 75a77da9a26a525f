import type { DayNumber } from '@/domain/day';
import type { Span } from '@/domain/span';
import { type Bin, binSpans } from './bin';
import { never } from './columns';
import { type Count, noCount } from './count';
import type { Counted } from './counted';
import type { FacetName } from './facets';

/** Events and claims are never added up: two of one and one of the other are not three of anything. */
export type FacetCountsApart = ReadonlyMap<string, { readonly events: Count; readonly claims: Count }>;

export function countsApart(counted: Counted, name: FacetName): FacetCountsApart {
  const [events, claims] = [counted.countsOf(['events'], name), counted.countsOf(['claims'], name)];
  const values = new Set([...events.keys(), ...claims.keys()]);
  return new Map(
    [...values].map((value) => [value, { events: events.get(value) ?? noCount, claims: claims.get(value) ?? noCount }]),
  );
}

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

export function totalsOf(counted: Counted, articles: number): Totals {
  const unsure = (name: 'events' | 'claims'): number => (counted.days.isStrict ? counted.lying(name, 'possible') : 0);
  return {
    events: counted.total('events'),
    claims: counted.total('claims'),
    relations: counted.total('relations'),
    articles,
    earlier: counted.lying('events', 'before'),
    later: counted.lying('events', 'after'),
    undated: { events: counted.lying('events', 'undated'), claims: counted.lying('claims', 'undated') },
    unsure: { events: unsure('events'), claims: unsure('claims') },
  };
}

const binned = new WeakMap<object, readonly Bin[]>();

/** The days of the picture are no part of what the chosen days change. */
export function binsOf({ scope }: Pick<Counted, 'scope'>, from: DayNumber, to: DayNumber): readonly Bin[] {
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
}
