import { type Status, statuses } from '@/domain/event';
import { isTargetInferred, type Relation } from '@/domain/relation';
import type { Sign } from '@/domain/vocabulary';
import type { Count } from './count';
import { edgeKey } from './edge-key';
import { bitsOf, type Dimension, keeps } from './filter';
import { type Row, sameRows } from './row';

/** Relations of one sign between two actors; hostile ones keep their direction, the others are joined both ways. */
export interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly sign: Sign;
  /** Kept by every dimension but the range and the actors; those outside these are drawn faded. */
  readonly rows: readonly Row<Relation>[];
  /** Of those, how many the whole filter keeps. */
  readonly weight: Count;
  /** The most real of what the whole filter keeps, or of all where it keeps nothing: one that occurred makes it occurred. */
  readonly status: Status;
  /** Of the same relations, none names whom it is addressed to: we conclude it. */
  readonly isInferred: boolean;
}

/** The network is filtered by every dimension but these: whom it shows and when; what they leave out is drawn faded. */
export const networkOwn: readonly Dimension[] = ['range', 'actors', 'groups'];

const own = bitsOf(networkOwn);

/** Whether a relation is drawn, be it faded. */
export const isDrawn = ({ misses }: Row<Relation>): boolean => (misses & ~own) === 0;

/** How many of these the whole filter keeps. */
export function weigh(rows: readonly Row<Relation>[]): Count {
  let certain = 0;
  let possible = 0;
  for (const { misses, standing } of rows) {
    if (misses !== 0) continue;
    if (standing === 'possible') possible++;
    else if (standing !== 'outside') certain++;
  }
  return { certain, possible };
}

/** Whom a relation is drawn between, and the edge it is part of. */
interface Ends {
  readonly source: string;
  readonly target: string;
  readonly key: string;
}
export type EndsOf = (relation: Relation) => Ends;

/** Worked out once for each relation: the days of a step change none of it. */
export function endsBy(standIn: (id: string) => string): EndsOf {
  const made = new WeakMap<Relation, Ends>();
  return (relation) => {
    const ready = made.get(relation);
    if (ready) return ready;
    const [source, target] = [standIn(relation.source), standIn(relation.target)];
    const ends = { source, target, key: edgeKey({ source, target, sign: relation.sign }) };
    made.set(relation, ends);
    return ends;
  };
}

const ownEnds = endsBy((id) => id);

const known = new WeakMap<Row<Relation>, Map<string, NetworkEdge>>();

const makeEdge = (id: string, bundle: readonly Row<Relation>[]): NetworkEdge => {
  const [source = '', target = '', sign = 'neutral'] = id.split('~') as [string, string, Sign];
  const inside = bundle.filter((row) => keeps(row.misses));
  const relevant = (inside.length > 0 ? inside : bundle).map(({ item }) => item);
  const told = new Set(relevant.map((item) => item.status));
  const status = statuses.find((one) => told.has(one)) ?? 'occurred';
  return {
    id,
    source,
    target,
    sign,
    rows: bundle,
    weight: weigh(bundle),
    status,
    isInferred: relevant.every(isTargetInferred),
  };
};

/** An edge of the same rows is the same edge, so that what draws it knows that nothing changed. */
const edgeOf = (id: string, bundle: readonly Row<Relation>[]): NetworkEdge => {
  const [first] = bundle;
  const ready = first && known.get(first)?.get(id);
  if (ready && sameRows(ready.rows, bundle)) return ready;
  const made = makeEdge(id, bundle);
  if (first) {
    const own = known.get(first);
    if (own) own.set(id, made);
    else known.set(first, new Map([[id, made]]));
  }
  return made;
};

/** Relations bundled by pair, sign and, for hostile ones, direction; `endsOf` says whom each is drawn between. */
export function bundleRelations(drawn: readonly Row<Relation>[], endsOf: EndsOf = ownEnds): NetworkEdge[] {
  return [...Map.groupBy(drawn, ({ item }) => endsOf(item).key)].map(([id, bundle]) => edgeOf(id, bundle));
}

/** The rows each actor takes part in, once each. */
export function rowsByActor(
  drawn: readonly Row<Relation>[],
  endsOf: EndsOf,
): ReadonlyMap<string, readonly Row<Relation>[]> {
  const rowsOf = new Map<string, Row<Relation>[]>();
  const add = (id: string, row: Row<Relation>): void => {
    const rows = rowsOf.get(id);
    if (rows) rows.push(row);
    else rowsOf.set(id, [row]);
  };
  for (const row of drawn) {
    const { source, target } = endsOf(row.item);
    add(source, row);
    if (target !== source) add(target, row);
  }
  return rowsOf;
}
