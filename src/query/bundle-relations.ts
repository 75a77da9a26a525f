import { type Status, statuses } from '@/domain/event';
import { isTargetInferred, type Relation, type Sign } from '@/domain/relation';
import { type Count, countStandings } from './count';
import { edgeKey } from './edge-key';
import { type Dimension, keeps } from './filter';
import type { Row } from './row';

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

export const weigh = (rows: readonly Row<Relation>[]): Count =>
  countStandings(rows.filter((row) => keeps(row.misses)).map(({ standing }) => standing ?? 'certain'));

type Ends = (row: Row<Relation>) => { readonly source: string; readonly target: string };
const ownEnds: Ends = ({ item }) => item;

const known = new WeakMap<Row<Relation>, Map<string, NetworkEdge>>();

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

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
  if (ready && isSame(ready.rows, bundle)) return ready;
  const made = makeEdge(id, bundle);
  if (first) {
    const own = known.get(first);
    if (own) own.set(id, made);
    else known.set(first, new Map([[id, made]]));
  }
  return made;
};

/** Relations bundled by pair, sign and, for hostile ones, direction; `endsOf` says whom each is drawn between. */
export function bundleRelations(drawn: readonly Row<Relation>[], endsOf: Ends = ownEnds): NetworkEdge[] {
  const bundles = new Map<string, Row<Relation>[]>();
  for (const row of drawn) {
    const key = edgeKey({ ...endsOf(row), sign: row.item.sign });
    const bundle = bundles.get(key);
    if (bundle) bundle.push(row);
    else bundles.set(key, [row]);
  }
  return [...bundles].map(([id, bundle]) => edgeOf(id, bundle));
}

/** The rows each actor takes part in, once each. */
export function rowsByActor(
  drawn: readonly Row<Relation>[],
  endsOf: Ends = ownEnds,
): ReadonlyMap<string, readonly Row<Relation>[]> {
  const own = new Map<string, Row<Relation>[]>();
  for (const row of drawn) {
    const { source, target } = endsOf(row);
    for (const id of new Set([source, target])) {
      const rows = own.get(id);
      if (rows) rows.push(row);
      else own.set(id, [row]);
    }
  }
  return own;
}
