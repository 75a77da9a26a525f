import { exportGexf } from '@/dataset/export-gexf';
import type { Rights } from '@/dataset/export-licence';
import type { Dataset } from '@/dataset/format';
import type { Language } from '@/domain/text';
import type { ScopedNetwork } from '@/query/scope-network';

/** What is in the picture as GEXF: the relations under the filter, between those who stand for their ends. */
export function networkGexf(dataset: Dataset, { nodes, rows }: ScopedNetwork, lang: Language, rights?: Rights): string {
  const standIns = new Map(nodes.flatMap(({ actor, members }) => members.map((id) => [id, actor.id] as const)));
  const relations = rows.map(({ item }) => ({
    ...item,
    source: standIns.get(item.source) ?? item.source,
    target: standIns.get(item.target) ?? item.target,
  }));
  const met = new Set(relations.flatMap(({ source, target }) => [source, target]));
  const actors = dataset.actors.filter(({ id }) => met.has(id));
  return exportGexf({ ...dataset, actors, relations }, lang, rights);
}
