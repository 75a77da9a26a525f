import type { DatasetIndex } from '@/dataset/index-dataset';
import { relate, type Span, type Standing, spanOf } from '@/domain/span';
import type { When } from '@/domain/when';
import { clockOfClaim, clockOfEvent, clockOfRelation } from '@/query/clock';
import { type Count, countStandings } from '@/query/count';
import { edgeKey } from '@/query/edge-key';
import { eachFacet, type FacetName, facetNames } from '@/query/facets';
import { dimension, keeps } from '@/query/filter';
import type { Query } from '@/query/query';
import { rangeOf } from '@/query/row';
import { search } from '@/query/search';
import { subjectOfClaim, subjectOfEvent, subjectOfRelation } from '@/query/subject';
import { type Traits, traitsOf } from '@/query/traits';

/**
 * The projection item by item, with every item set against every dimension at every question: what the engine is held
 * against, and timed against, where the naive answer would take minutes.
 */
interface PlainRow {
  readonly id: string;
  readonly span: Span | null;
  readonly standing: Standing | null;
  readonly traits: Traits;
  readonly misses: number;
}

const missesOf = (query: Query, traits: Traits, standing: Standing | null, isFound: boolean): number => {
  const isRanged = query.from !== null || query.to !== null;
  let bits = isFound ? 0 : dimension.q;
  if (isRanged && (standing === null || standing === 'outside')) bits |= dimension.range;
  for (const name of facetNames) {
    const wanted: readonly string[] = query[name];
    if (wanted.length > 0 && !wanted.some((value) => traits[name].has(value))) bits |= dimension[name];
  }
  return bits;
};

const kept = new WeakMap<object, Traits>();

const plainRows = (index: DatasetIndex, query: Query) => {
  const hits = query.q.trim() === '' ? null : new Set(search(index, query.q).map(({ kind, id }) => `${kind} ${id}`));
  const isFound = (...keys: readonly string[]): boolean => hits === null || keys.some((key) => hits.has(key));
  const row = (id: string, item: object, makeTraits: () => Traits, when: When | null, found: boolean): PlainRow => {
    const traits = kept.get(item) ?? makeTraits();
    kept.set(item, traits);
    const span = when && spanOf(when);
    const near = span && relate(span, rangeOf(query));
    const standing = near === 'possible' && query.dates === 'certain' ? 'outside' : near;
    return { id, span, standing, traits, misses: missesOf(query, traits, standing, found) };
  };
  const { events, claims, relations } = index.dataset;
  return {
    events: events.map((item) =>
      row(
        item.id,
        item,
        () => traitsOf(subjectOfEvent(index, item)),
        clockOfEvent(index, item, query.clock),
        isFound(`event ${item.id}`),
      ),
    ),
    claims: claims.map((item) =>
      row(
        item.id,
        item,
        () => traitsOf(subjectOfClaim(index, item)),
        clockOfClaim(index, item, query.clock),
        isFound(`claim ${item.id}`),
      ),
    ),
    relations: relations.map((item) => ({
      key: edgeKey(item),
      ...row(
        item.id,
        item,
        () => traitsOf(subjectOfRelation(index, item)),
        clockOfRelation(index, item, query.clock),
        isFound(`actor ${item.source}`, `actor ${item.target}`, `event ${item.event}`, `claim ${item.claim}`),
      ),
    })),
  };
};

const countsBy = (rows: readonly PlainRow[], name: FacetName): Map<string, Count> => {
  const counts = new Map<string, { certain: number; possible: number }>();
  for (const { misses, standing, traits } of rows) {
    if (!keeps(misses, name)) continue;
    for (const value of traits[name]) {
      const count = counts.get(value) ?? { certain: 0, possible: 0 };
      counts.set(value, count);
      if (standing === 'possible') count.possible++;
      else count.certain++;
    }
  }
  return counts;
};

const totalOfKept = (some: readonly PlainRow[]): Count =>
  countStandings(some.filter(({ misses }) => keeps(misses)).map(({ standing }) => standing ?? 'certain'));

/** Totals, facets, edges and the ids of what is kept. */
export function plainAnswer(index: DatasetIndex, query: Query) {
  const rows = plainRows(index, query);
  const edges = new Map<string, Count>();
  for (const [key, some] of Map.groupBy(rows.relations, (one) => one.key)) {
    const count = totalOfKept(some);
    if (count.certain + count.possible > 0) edges.set(key, count);
  }
  const both = [...rows.events, ...rows.claims];
  return {
    totals: {
      events: totalOfKept(rows.events),
      claims: totalOfKept(rows.claims),
      relations: totalOfKept(rows.relations),
    },
    facets: eachFacet((name) => countsBy(both, name)),
    articles: {
      events: countsBy(rows.events, 'articles'),
      claims: countsBy(rows.claims, 'articles'),
    },
    edges,
    kept: { events: idsOf(rows.events), claims: idsOf(rows.claims), relations: idsOf(rows.relations) },
  };
}

const idsOf = (some: readonly PlainRow[]): string[] =>
  some.filter(({ misses }) => keeps(misses)).map(({ id, standing }) => `${id} ${standing ?? 'undated'}`);

/** The same with what an engine says beside: facets with events and claims apart, days, and what the network draws. */
export function plainFigures(index: DatasetIndex, query: Query) {
  const rows = plainRows(index, query);
  const drawn = new Map<string, { drawn: number; weight: Count }>();
  for (const [key, some] of Map.groupBy(rows.relations, (one) => one.key)) {
    const shown = some.filter(({ misses }) => keeps(misses, 'range', 'actors', 'groups'));
    if (shown.length > 0) drawn.set(key, { drawn: shown.length, weight: totalOfKept(some) });
  }
  const { from, to } = index.period;
  const spans = rows.events.flatMap(({ misses, span }) => (span !== null && keeps(misses, 'range') ? [span] : []));
  const bins = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => ({
    start: from + i,
    end: from + i,
    certain: 0,
    possible: 0,
  }));
  for (const { start, end } of spans) {
    if (start === null || end === null) continue;
    for (let day = Math.max(start, from); day <= Math.min(end, to); day++) {
      const bin = bins[day - from];
      if (bin) bin[start === end ? 'certain' : 'possible']++;
    }
  }
  return {
    totals: {
      events: totalOfKept(rows.events),
      claims: totalOfKept(rows.claims),
      relations: totalOfKept(rows.relations),
    },
    kept: { events: idsOf(rows.events), claims: idsOf(rows.claims), relations: idsOf(rows.relations) },
    /** Events and claims for each value of a facet. */
    facetsApart: eachFacet((name) => {
      const [events, claims] = [countsBy(rows.events, name), countsBy(rows.claims, name)];
      const none = { certain: 0, possible: 0 };
      return new Map(
        [...new Set([...events.keys(), ...claims.keys()])].map((value) => [
          value,
          { events: events.get(value) ?? none, claims: claims.get(value) ?? none },
        ]),
      );
    }),
    /** Day by day, each event on each of its days. */
    bins,
    drawn,
  };
}
