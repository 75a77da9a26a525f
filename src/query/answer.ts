import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Columns } from './columns';
import { Counted } from './counted';
import type { Query } from './query';
import { type ItemOf, type Row, rowsAt } from './row';
import { scopeOf, type TableName } from './scope';

/** A list of which only the length is known until rows are asked for, and of these only those are made. */
export class Pages<T> {
  readonly #places: () => readonly number[];
  readonly #rows: (places: readonly number[]) => Row<T>[];

  constructor(places: () => readonly number[], rows: (places: readonly number[]) => Row<T>[]) {
    this.#places = places;
    this.#rows = rows;
  }

  get total(): number {
    return this.#places().length;
  }

  rows(from: number, count: number): readonly Row<T>[] {
    return this.#rows(this.#places().slice(from, from + count));
  }
}

/** One question answered by this page: counts at once, rows when they are asked for. */
export class Answer extends Counted<Columns> {
  readonly index: DatasetIndex;

  constructor(index: DatasetIndex, query: Query) {
    super(scopeOf(index, query), query);
    this.index = index;
  }

  rows<K extends TableName>(name: K, places: Iterable<number>): Row<ItemOf[K]>[] {
    return rowsAt(this.scope, this.days, name, places);
  }

  pages<K extends TableName>(name: K, except = 0): Pages<ItemOf[K]> {
    let known: readonly number[] | null = null;
    const places = (): readonly number[] => {
      known ??= this.places(name, except);
      return known;
    };
    return new Pages(places, (some) => this.rows(name, some));
  }
}
