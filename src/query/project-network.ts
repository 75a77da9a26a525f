import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Actor } from '@/domain/actor';
import type { Relation, Sign } from '@/domain/relation';
import { type Count, countStandings, totalOf } from './count';
import { keeps } from './filter';
import type { Query } from './query';
import type { Row } from './row';

export interface NetworkNode {
  readonly actor: Actor;
  readonly x: number;
  readonly y: number;
  /** Relations of this actor under the filter. */
  readonly weight: Count;
  /** Named in the actor filter. */
  readonly chosen: boolean;
}

/** Relations of one sign between two actors; hostile ones keep their direction, the others are joined both ways. */
export interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly sign: Sign;
  /** Kept by every dimension but the range; those outside the range are drawn faded. */
  readonly rows: readonly Row<Relation>[];
  /** Of those, how many lie in the range. */
  readonly weight: Count;
  /** Every relation in the range is planned or hypothetical. */
  readonly planned: boolean;
}

export interface NetworkProjection {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  /** Relations under the whole filter. */
  readonly rows: readonly Row<Relation>[];
  readonly total: Count;
}

const edgeKey = ({ source, target, sign }: Relation): string =>
  sign === 'hostile' || source < target ? `${source}~${target}~${sign}` : `${target}~${source}~${sign}`;

const weigh = (rows: readonly Row<Relation>[]): Count =>
  countStandings(rows.filter((row) => keeps(row.misses)).map(({ standing }) => standing ?? 'certain'));

/** The network is not filtered by the range (it fades) and not by its own dimension, the actors (they are lit). */
export function projectNetwork(index: DatasetIndex, query: Query, rows: readonly Row<Relation>[]): NetworkProjection {
  const drawn = rows.filter((row) => keeps(row.misses, 'range'));
  const bundles = new Map<string, Row<Relation>[]>();
  for (const row of drawn) {
    const key = edgeKey(row.item);
    const bundle = bundles.get(key);
    if (bundle) bundle.push(row);
    else bundles.set(key, [row]);
  }
  const edges = [...bundles].map(([id, bundle]): NetworkEdge => {
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
  const chosen = new Set(query.actors);
  const { width, height, places } = index.dataset.layout;
  const nodes = places.flatMap(({ actor: id, x, y }): NetworkNode[] => {
    const actor = index.actors.get(id);
    if (!actor) return [];
    const own = drawn.filter(({ item }) => item.source === id || item.target === id);
    return [{ actor, x, y, weight: weigh(own), chosen: chosen.has(id) }];
  });
  const kept = rows.filter((row) => keeps(row.misses));
  return {
    width,
    height,
    nodes: nodes.sort((a, b) => totalOf(b.weight) - totalOf(a.weight) || a.actor.id.localeCompare(b.actor.id)),
    edges,
    rows: kept,
    total: weigh(kept),
  };
}
