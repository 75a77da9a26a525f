import type { Relation, Sign } from '@/domain/relation';
import { type Count, countStandings } from './count';
import { keeps } from './filter';
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
  /** Every relation in the range is planned or hypothetical. */
  readonly planned: boolean;
}

export const edgeKey = ({ source, target, sign }: Pick<Relation, 'source' | 'target' | 'sign'>): string =>
  sign === 'hostile' || source < target ? `${source}~${target}~${sign}` : `${target}~${source}~${sign}`;

export const weigh = (rows: readonly Row<Relation>[]): Count =>
  countStandings(rows.filter((row) => keeps(row.misses)).map(({ standing }) => standing ?? 'certain'));

type Ends = (row: Row<Relation>) => { readonly source: string; readonly target: string };
const ownEnds: Ends = ({ item }) => item;

/** Relations bundled by pair, sign and, for hostile ones, direction; `endsOf` says whom each is drawn between. */
export function bundleRelations(drawn: readonly Row<Relation>[], endsOf: Ends = ownEnds): NetworkEdge[] {
  const bundles = new Map<string, Row<Relation>[]>();
  for (const row of drawn) {
    const key = edgeKey({ ...endsOf(row), sign: row.item.sign });
    const bundle = bundles.get(key);
    if (bundle) bundle.push(row);
    else bundles.set(key, [row]);
  }
  return [...bundles].map(([id, bundle]): NetworkEdge => {
    const [source = '', target = '', sign = 'neutral'] = id.split('~') as [string, string, Sign];
    const inside = bundle.filter((row) => keeps(row.misses));
    const told = inside.length > 0 ? inside : bundle;
    return {
      id,
      source,
      target,
      sign,
      rows: bundle,
      weight: weigh(bundle),
      planned: told.every(({ item }) => item.status === 'planned' || item.status === 'hypothetical'),
    };
  });
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
