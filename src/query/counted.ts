import type { CountedColumns } from './columns';
import type { Count } from './count';
import type { FacetName } from './facets';
import { dimension } from './filter';
import type { Query } from './query';
import { daysOf, type Scope, type TableName, tableNames } from './scope';
import { type Days, lies, type Sweep, standingAt } from './sweep';

/** The counts of one question, over columns that came from wherever. */
export class Counted<C extends CountedColumns = CountedColumns> {
  readonly query: Query;
  readonly scope: Scope<C>;
  readonly days: Days;

  constructor(scope: Scope<C>, query: Query) {
    this.scope = scope;
    this.query = query;
    this.days = daysOf(query);
    for (const name of tableNames) this.#counted(name);
  }

  /** Another question may have moved the days since; to move them back costs what lies between. */
  #counted(name: TableName): Sweep {
    const { sweep } = this.scope.parts[name];
    sweep.moveTo(this.days);
    return sweep;
  }

  /** Items under the whole filter, by how they lie to the chosen days; those outside are kept by all but the days. */
  lying(name: TableName, way: keyof typeof lies): number {
    return this.#counted(name).tally[lies[way]] ?? 0;
  }

  /** Items under the whole filter. */
  total(name: TableName): Count {
    const { isRanged, isStrict } = this.days;
    return {
      certain: this.lying(name, 'certain') + (isRanged ? 0 : this.lying(name, 'undated')),
      possible: isStrict ? 0 : this.lying(name, 'possible'),
    };
  }

  /** What choosing a value of a facet would give; for relations, what has it under the whole filter. */
  countOf(tables: readonly TableName[], slot: number): Count {
    let certain = 0;
    let possible = 0;
    for (const name of tables) {
      const { counts } = this.#counted(name);
      const size = counts.length / 2;
      if (slot >= size) continue;
      certain += counts[slot] ?? 0;
      possible += counts[size + slot] ?? 0;
    }
    return { certain, possible };
  }

  slotOf(group: FacetName | 'edge', value: string): number | undefined {
    return this.scope.columns.slots.of.get(group)?.get(value);
  }

  /** Every value of a facet that has a count. */
  countsOf(tables: readonly TableName[], group: FacetName | 'edge'): ReadonlyMap<string, Count> {
    const counts = new Map<string, Count>();
    for (const [value, slot] of this.scope.columns.slots.of.get(group) ?? []) {
      const count = this.countOf(tables, slot);
      if (count.certain + count.possible > 0) counts.set(value, count);
    }
    return counts;
  }

  /** How an item lies to the chosen days. */
  lieOf(name: TableName, i: number): number {
    return standingAt(this.scope.parts[name].dates, i, this.days);
  }

  /** Whether an item is kept by every dimension but those of these bits. */
  keeps(name: TableName, i: number, except = 0): boolean {
    const { misses } = this.scope.parts[name];
    if (((misses[i] as number) & ~except) !== 0) return false;
    if (!this.days.isRanged || (except & dimension.range) !== 0) return true;
    const lie = this.lieOf(name, i);
    return lie === lies.certain || (lie === lies.possible && !this.days.isStrict);
  }

  /** The places of what is kept by every dimension but those of these bits. */
  places(name: TableName, except = 0): number[] {
    const found: number[] = [];
    const { length } = this.scope.parts[name].misses;
    for (let i = 0; i < length; i++) if (this.keeps(name, i, except)) found.push(i);
    return found;
  }
}
