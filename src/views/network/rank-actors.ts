import type { NetworkProjection } from '@/query/project-network';

/**
 * Every actor by importance, those a picture of `count` shows at rest first. Nobody is shown alone: an actor whose
 * contacts are all left out gives its place to the next, as does one whose name is too wide for the picture.
 */
export function rankActors(
  resting: Pick<NetworkProjection, 'nodes' | 'edges'>,
  count: number,
  isTooWide: (id: string) => boolean,
): { readonly order: readonly string[]; readonly atRest: ReadonlySet<string> } {
  const all = resting.nodes.map(({ actor }) => actor.id);
  const barred = new Set(all.filter(isTooWide));
  let chosen = new Set<string>();
  for (;;) {
    chosen = new Set(all.filter((id) => !barred.has(id)).slice(0, count));
    const met = new Set(
      resting.edges
        .filter(({ source, target }) => chosen.has(source) && chosen.has(target))
        .flatMap(({ source, target }) => [source, target]),
    );
    const alone = [...chosen].filter((id) => !met.has(id)).at(-1);
    if (alone === undefined) break;
    barred.add(alone);
  }
  // Wide names are better than no picture.
  if (chosen.size === 0 && all.some(isTooWide)) return rankActors(resting, count, () => false);
  return { order: [...chosen, ...all.filter((id) => !chosen.has(id))], atRest: chosen };
}
