import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Actor } from '@/domain/actor';
import type { Relation } from '@/domain/relation';
import { bundleRelations, type NetworkEdge, networkOwn, rowsByActor, weigh } from './bundle-relations';
import { type Count, totalOf } from './count';
import { keeps } from './filter';
import type { Query } from './query';
import type { Row } from './row';

export type { NetworkEdge } from './bundle-relations';

export interface NetworkNode {
  readonly actor: Actor;
  readonly x: number;
  readonly y: number;
  /** Relations of this actor under the filter. */
  readonly weight: Count;
  /** Named in the actor filter. */
  readonly chosen: boolean;
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

/** Neither the range nor its own dimension, the actors, takes anything out of the picture: what they miss fades. */
export function projectNetwork(index: DatasetIndex, query: Query, rows: readonly Row<Relation>[]): NetworkProjection {
  const drawn = rows.filter((row) => keeps(row.misses, ...networkOwn));
  const edges = bundleRelations(drawn);
  const own = rowsByActor(drawn);
  const chosen = new Set(query.actors);
  const { width, height, places } = index.dataset.layout;
  const nodes = places.flatMap(({ actor: id, x, y }): NetworkNode[] => {
    const actor = index.actors.get(id);
    if (!actor) return [];
    return [{ actor, x, y, weight: weigh(own.get(id) ?? []), chosen: chosen.has(id) }];
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
