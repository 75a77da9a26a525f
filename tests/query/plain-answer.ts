import type { DatasetIndex } from '@/dataset/index-dataset';
import { relate, type Span, type Standing, spanOf } from '@/domain/span';
import type { When } from '@/domain/when';
import { clockOfClaim, clockOfEvent, clockOfRelation } from '@/query/clock';
import { type Count, countStandings } from '@/query/count';
import { edgeKey } from '@/query/edge-key';
import type { Subject } from '@/query/facets';
import { eachFacet, type FacetName, facetNames } from '@/query/facets';
import { dimension, keeps } from '@/query/filter';
import type { Clock, Query } from '@/query/query';
import { rangeOf } from '@/query/row';
import { search } from '@/query/search';
import { subjectOfClaim, subjectOfEvent, subjectOfRelation } from '@/query/subject';
import { type Traits, traitsOf } from '@/query/traits';

/**
 * The projection item by item, with every item set against every dimension at every question: what the engine is held
 * against, and timed against, where the naive answer would take minutes.
 */
interface PlainItem {
  readonly id: string;
  readonly span: Span | null;
  readonly traits: Traits;
  /** What it is found by: itself, or what it hangs on. */
  readonly hits: readonly string[];
  /** Of a relation. */
  readonly edge: string;
}

interface PlainRow extends PlainItem {
  readonly standing: Standing | null;
  readonly misses: number;
}

/** What an item misses of the filters that are set. */
const missesIn = (query: Query) => {
  const isRanged = query.from !== null || query.to !== null;
  const set = facetNames.flatMap((name) => {
    const wanted: readonly string[] = query[name];
    return wanted.length === 0 ? [] : [{ name, wanted }];
  });
  return (traits: Traits, standing: Standing | null, isFound: boolean): number => {
    let bits = isFound ? 0 : dimension.q;
    if (isRanged && (standing === null || standing === 'outside')) bits |= dimension.range;
    for (const { name, wanted } of set) if (!wanted.some((value) => traits[name].has(value))) bits |= dimension[name];
    return bits;
  };
};

const plainItems = (index: DatasetIndex, clock: Clock) => {
  const { events, claims, relations } = index.dataset;
  const item = (id: string, subject: Subject, when: When | null, hits: readonly string[], edge = ''): PlainItem => ({
    id,
    span: when && spanOf(when),
    traits: traitsOf(subject),
    hits,
    edge,
  });
  return {
    events: events.map((one) =>
      item(one.id, subjectOfEvent(index, one), clockOfEvent(index, one, clock), [`event ${one.id}`]),
    ),
    claims: claims.map((one) =>
      item(one.id, subjectOfClaim(index, one), clockOfClaim(index, one, clock), [`claim ${one.id}`]),
    ),
    relations: relations.map((one) =>
      item(
        one.id,
        subjectOfRelation(index, one),
        clockOfRelation(index, one, clock),
        [`actor ${one.source}`, `actor ${one.target}`, `event ${one.event}`, `claim ${one.claim}`],
        edgeKey(one),
      ),
    ),
  };
};

type PlainItems = ReturnType<typeof plainItems>;

/** Items as they stand on a clock, of the dossier asked last: those of several large ones at once are gigabytes. */
let last: { readonly of: DatasetIndex; readonly onClock: Map<Clock, PlainItems> } | null = null;

const itemsOf = (index: DatasetIndex, clock: Clock): PlainItems => {
  if (last?.of !== index) last = { of: index, onClock: new Map() };
  const items = last.onClock.get(clock) ?? plainItems(index, clock);
  last.onClock.set(clock, items);
  return items;
};

const plainRows = (index: DatasetIndex, query: Query) => {
  const found = query.q.trim() === '' ? null : new Set(search(index, query.q).map(({ kind, id }) => `${kind} ${id}`));
  const asked = rangeOf(query);
  const missesOf = missesIn(query);
  const row = (item: PlainItem): PlainRow => {
    const near = item.span && relate(item.span, asked);
    const standing = near === 'possible' && query.dates === 'certain' ? 'outside' : near;
    const isFound = found === null || item.hits.some((hit) => found.has(hit));
    return { ...item, standing, misses: missesOf(item.traits, standing, isFound) };
  };
  const { events, claims, relations } = itemsOf(index, query.clock);
  return { events: events.map(row), claims: claims.map(row), relations: relations.map(row) };
};

const countsBy = (rows: readonly PlainRow[], name: FacetName): Map<string, Count> => {
  const counts = new Map<string, { certain: number; possible: number }>();
  const others = ~dimension[name];
  for (const { misses, standing, traits } of rows) {
    if ((misses & others) !== 0) continue;
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
  for (const [key, some] of Map.groupBy(rows.relations, ({ edge }) => edge)) {
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
  for (const [key, some] of Map.groupBy(rows.relations, ({ edge }) => edge)) {
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
