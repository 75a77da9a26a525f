import crossfilter, { type Dimension, type Group } from 'crossfilter2';
import type { DatasetIndex } from '@/dataset/index-dataset';
import { columnsOf, type Table } from '@/query/columns';
import type { Count } from '@/query/count';
import { eachFacet, type FacetName, facetNames } from '@/query/facets';
import type { Query } from '@/query/query';
import { daysOf, tableNames } from '@/query/scope';

interface Fact {
  readonly start: number;
  readonly end: number;
  readonly has: Readonly<Record<FacetName, readonly string[]>>;
  readonly edge: string;
}

interface Side {
  readonly start: Dimension<Fact, number>;
  readonly end: Dimension<Fact, number>;
  readonly facets: Readonly<Record<FacetName, Dimension<Fact, string>>>;
  readonly groups: Readonly<Record<FacetName, Group<Fact, string, number>>>;
  readonly edges: Group<Fact, string, number> | null;
  readonly total: { value: () => number };
}

const factsOf = (table: Table<unknown>, names: ReadonlyMap<number, string>): Fact[] => {
  const dates = table.datesOn('event');
  const valuesOf = (at: number): string[] =>
    [...table.slots.slice(table.offsets[at], table.offsets[at + 1])].map((slot) => names.get(slot) ?? '');
  return table.items.map((_, i) => ({
    start: dates.start[i] ?? 0,
    end: dates.end[i] ?? 0,
    has: eachFacet((name) => valuesOf(i * table.width + table.firstFacet + facetNames.indexOf(name))),
    edge: table.firstFacet > 0 ? (valuesOf(i * table.width)[0] ?? '') : '',
  }));
};

/** `undated` is where what has no date starts, so that no chosen days let it in. */
const sideOf = (facts: Fact[], hasEdges: boolean, undated: number): Side => {
  const all = crossfilter(facts);
  const facets = eachFacet((name) => all.dimension((fact) => fact.has[name] as unknown as string, true));
  return {
    start: all.dimension(({ start, end }) => (start > end ? undated : start)),
    end: all.dimension(({ end }) => end),
    facets,
    groups: eachFacet((name) => facets[name].group<string, number>()),
    edges: hasEdges ? all.dimension(({ edge }) => edge).group<string, number>() : null,
    total: all.groupAll<number>(),
  };
};

/**
 * The same question put to crossfilter2. An item has two standings, and a group does not count anew what stays in: so one
 * side holds what overlaps the days and another what lies within them.
 */
export class CrossfilterAnswer {
  readonly #sides: Readonly<Record<'items' | 'relations', readonly [Side, Side]>>;

  constructor(index: DatasetIndex) {
    const columns = columnsOf(index);
    const names = new Map(
      [...columns.slots.of.values()].flatMap((of) => [...of].map(([value, slot]) => [slot, value] as const)),
    );
    const items = tableNames.slice(0, 2).flatMap((name) => factsOf(columns[name], names));
    const relations = factsOf(columns.relations, names);
    this.#sides = {
      items: [sideOf(items, false, 1e12), sideOf(items, false, -1e12)],
      relations: [sideOf(relations, true, 1e12), sideOf(relations, true, -1e12)],
    };
  }

  ask(query: Query, last: Query | null): void {
    const { from, to, isRanged } = daysOf(query);
    for (const [overlaps, within] of Object.values(this.#sides)) {
      if (last === null || last.from !== query.from || last.to !== query.to) {
        if (isRanged) {
          overlaps.start.filterRange([-Infinity, to + 1]);
          overlaps.end.filterRange([from, Infinity]);
          within.start.filterRange([from, Infinity]);
          within.end.filterRange([-Infinity, to + 1]);
        } else for (const side of [overlaps, within]) for (const one of [side.start, side.end]) one.filterAll();
      }
      for (const name of facetNames) {
        if (last !== null && last[name] === query[name]) continue;
        const chosen = new Set<string>(query[name]);
        for (const side of [overlaps, within]) {
          const dimension = side.facets[name];
          if (chosen.size === 0) dimension.filterAll();
          else dimension.filterFunction((value) => chosen.has(value));
        }
      }
    }
  }

  facet(name: FacetName): Map<string, Count> {
    const [overlaps, within] = this.#sides.items;
    return counted(overlaps.groups[name], within.groups[name]);
  }

  edges(): Map<string, Count> {
    const [overlaps, within] = this.#sides.relations;
    return overlaps.edges && within.edges ? counted(overlaps.edges, within.edges) : new Map();
  }

  total(): Count {
    const [overlaps, within] = this.#sides.items;
    const certain = within.total.value();
    return { certain, possible: overlaps.total.value() - certain };
  }
}

const counted = (overlaps: Group<Fact, string, number>, within: Group<Fact, string, number>): Map<string, Count> => {
  const certain = new Map(within.all().map(({ key, value }) => [key, value]));
  return new Map(
    overlaps.all().flatMap(({ key, value }) => {
      const sure = certain.get(key) ?? 0;
      return value > 0 ? [[key, { certain: sure, possible: value - sure }] as const] : [];
    }),
  );
};
