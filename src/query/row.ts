import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Claim } from '@/domain/claim';
import type { Event } from '@/domain/event';
import type { Relation } from '@/domain/relation';
import type { Span, Standing } from '@/domain/span';
import type { When } from '@/domain/when';
import { type Dates, never, type Table } from './columns';
import { dimension, keeps } from './filter';
import type { Query } from './query';
import { daysOf, type Scope, scopeOf, type TableName } from './scope';
import { type Days, lies, standingAt } from './sweep';
import type { Traits } from './traits';

/** An item set against a query: its date on the query's clock, how it stands to the range, and what it misses. */
export interface Row<T> {
  readonly item: T;
  /** Null is undated on this clock. */
  readonly when: When | null;
  readonly span: Span | null;
  /** Null is undated. Without a range every dated item is certain; what is only possible is outside where certainty is asked. */
  readonly standing: Standing | null;
  readonly traits: Traits;
  /** Sum of the bits of the dimensions it misses; see filter.ts. */
  readonly misses: number;
}

export interface ItemOf {
  readonly events: Event;
  readonly claims: Claim;
  readonly relations: Relation;
}

export const rangeOf = ({ from, to }: Pick<Query, 'from' | 'to'>): Span => ({ start: from, end: to });

const spanAt = (dates: Dates, i: number): Span => {
  const [start = never.before, end = never.after] = [dates.start[i], dates.end[i]];
  return { start: start === never.before ? null : start, end: end === never.after ? null : end };
};

const standingOf = (lie: number, { isStrict }: Days): Standing | null => {
  if (lie === lies.undated) return null;
  if (lie === lies.certain) return 'certain';
  return lie === lies.possible && !isStrict ? 'possible' : 'outside';
};

/** How an item is drawn: what a filter leaves out lies outside, and what has no date lies nowhere else. */
export const standingOfRow = ({ standing, misses }: Pick<Row<unknown>, 'standing' | 'misses'>): Standing =>
  keeps(misses) ? (standing ?? 'certain') : 'outside';

/** The rows of an item on one clock, by its standing and what it misses. */
type Cell = Map<number, Row<unknown>>;

const made = new WeakMap<Dates, Cell[]>();
const ways: readonly (Standing | null)[] = ['certain', 'possible', 'outside', null];
/** An item that was asked for in more ways than these is rarely asked for again in one of the first. */
const mostWays = 24;

/** Items as rows; a row that neither the days nor the other filters change is the same row again, whoever asks in between. */
export function rowsAt<K extends TableName>(
  scope: Scope,
  days: Days,
  name: K,
  places: Iterable<number>,
): Row<ItemOf[K]>[] {
  const { dates, misses } = scope.parts[name];
  const cells = made.get(dates) ?? [];
  made.set(dates, cells);
  const table: Table<unknown> = scope.columns[name];
  return Array.from(places, (i) => {
    const standing = standingOf(standingAt(dates, i, days), days);
    const isMissed = days.isRanged && (standing === null || standing === 'outside');
    const bits = (misses[i] as number) | (isMissed ? dimension.range : 0);
    const key = bits * ways.length + ways.indexOf(standing);
    let cell = cells[i];
    const ready = cell?.get(key);
    if (ready) return ready as Row<ItemOf[K]>;
    const when = table.whenAt(i, scope.query.clock);
    const row: Row<ItemOf[K]> = {
      item: table.items[i] as ItemOf[K],
      when,
      span: when && spanAt(dates, i),
      standing,
      traits: table.traitsAt(i),
      misses: bits,
    };
    if (!cell || cell.size >= mostWays) {
      cell = new Map();
      cells[i] = cell;
    }
    cell.set(key, row);
    return row;
  });
}

/** Whether these are the very same rows. */
export const sameRows = (a: readonly Row<unknown>[], b: readonly Row<unknown>[]): boolean =>
  a.length === b.length && a.every((row, i) => row === b[i]);

/** Every relation of the dataset, set against the query. */
export function relationRows(index: DatasetIndex, query: Query): readonly Row<Relation>[] {
  const scope = scopeOf(index, query);
  return rowsAt(scope, daysOf(query), 'relations', scope.columns.relations.items.keys());
}
