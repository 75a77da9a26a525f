import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Relation } from '@/domain/relation';
import type { Language } from '@/domain/text';
import { wordsOf } from '@/i18n/words';
import type { FoldedNode } from '@/query/fold-network';
import type { NetworkNode, NetworkProjection } from '@/query/project-network';
import type { Open } from '@/state/link';
import { actorsOfOpen } from './open-parts';
import { tellKinds } from './tell-kinds';

type Pair = readonly [first: string, second: string];

interface Headed {
  readonly index: DatasetIndex;
  readonly network: Omit<NetworkProjection, 'nodes'> & {
    readonly nodes: readonly (NetworkNode & Partial<Pick<FoldedNode, 'members'>>)[];
  };
  readonly names: ReadonlyMap<string, string>;
  readonly open: Open | null;
  /** The two actors that the picture is limited to, as they are drawn. */
  readonly pair?: Pair | null;
  readonly lang: Language;
}

/** Who stands for whom in the picture; null where everyone stands for themselves. */
const standInsOf = ({ nodes }: Headed['network']): ReadonlyMap<string, string> | null =>
  nodes.some(({ members = [] }) => members.length > 1)
    ? new Map(nodes.flatMap(({ actor, members = [] }) => members.map((id) => [id, actor.id] as const)))
    : null;

/** Relations between the parties that are drawn; what stays within one is no dealing of two. */
const relationsApart = (network: Headed['network']): readonly Relation[] => {
  const standIns = standInsOf(network);
  const standIn = (id: string): string => standIns?.get(id) ?? id;
  return network.rows.flatMap(({ item }) => {
    const [source, target] = [standIn(item.source), standIn(item.target)];
    if (source === target) return [];
    return source === item.source && target === item.target ? [item] : [{ ...item, source, target }];
  });
};

/** The two with most relations; of those with as many, the two who have most in all. */
const busiest = ({ nodes }: Headed['network'], relations: readonly Relation[]): Pair | null => {
  const ids = nodes.map(({ actor }) => actor.id);
  const ranks = new Map(ids.map((id, rank) => [id, rank] as const));
  // Rank by rank, and numbers all along: under a hand that drags, each picture goes through thousands of relations.
  const counts = new Map<number, Map<number, number>>();
  for (const { source, target } of relations) {
    const [a, b] = [ranks.get(source), ranks.get(target)];
    if (a === undefined || b === undefined) continue;
    const [first, second] = a < b ? [a, b] : [b, a];
    const own = counts.get(first) ?? new Map<number, number>();
    if (own.size === 0) counts.set(first, own);
    own.set(second, (own.get(second) ?? 0) + 1);
  }
  let best = { count: 0, place: 0, pair: null as Pair | null };
  for (const [first, own] of counts)
    for (const [second, count] of own)
      if (count > best.count || (count === best.count && first + second < best.place))
        best = { count, place: first + second, pair: [ids[first] ?? '', ids[second] ?? ''] };
  return best.pair;
};

const between = (relations: readonly Relation[], [a, b]: Pair): readonly Relation[] =>
  relations.filter(({ source, target }) => (source === a && target === b) || (source === b && target === a));

/** What one sees when nothing is open: the pair with most contacts. */
const headlineAtRest = ({ network, names, lang }: Headed): string => {
  const words = wordsOf(lang).network;
  const name = (id: string): string => names.get(id) ?? id;
  const apart = relationsApart(network);
  const pair = busiest(network, apart);
  if (!pair) return network.rows.length > 0 ? words.onlyWithin(network.rows.length) : words.nothing;
  const relations = between(apart, pair);
  if (apart.length === 1) return words.between(name(pair[0]), name(pair[1]), tellKinds(relations, lang, 2), 1);
  if (relations.length === 1) return words.each(apart.length);
  return words.dealMost(name(pair[0]), name(pair[1]), tellKinds(relations, lang, 2), relations.length);
};

const headlineOfActor = (id: string, { network, names, lang }: Headed): string => {
  const others = new Set(
    network.rows.flatMap(({ item }) => (item.source === id ? [item.target] : item.target === id ? [item.source] : [])),
  );
  others.delete(id);
  const words = wordsOf(lang).network;
  const name = names.get(id) ?? id;
  return others.size === 0 ? words.dealsWithNone(name) : words.dealsWith(name, others.size);
};

const headlineAmong = (ids: readonly string[], headed: Headed): string | null => {
  const { network, names, lang } = headed;
  const words = wordsOf(lang).network;
  const group = new Set(ids);
  const among = network.rows
    .map(({ item }) => item)
    .filter(({ source, target }) => group.has(source) && group.has(target));
  const [a, b] = [...group];
  if (a === undefined) return null;
  if (b === undefined) return headlineOfActor(a, headed);
  if (among.length === 0) return null;
  const inPlay = new Set(among.flatMap(({ source, target }) => [source, target]));
  const told = tellKinds(among, lang, 2);
  if (inPlay.size > 2) return words.among(inPlay.size, told, among.length);
  const [first, second] = [...group].filter((id) => inPlay.has(id)).map((id) => names.get(id) ?? id);
  return first !== undefined && second !== undefined ? words.between(first, second, told, among.length) : null;
};

const headlineOfArticle = (id: string, { index, network, lang }: Headed): string => {
  const rows = network.rows.filter(({ traits }) => traits.articles.has(id));
  const actors = new Set(rows.flatMap(({ item }) => [item.source, item.target]));
  return wordsOf(lang).network.inArticle(index.numberOf.get(id) ?? 0, rows.length, actors.size);
};

/** What two actors had to do with each other directly. */
const headlineOfPair = (pair: Pair, { network, names, lang }: Headed): string => {
  const direct = between(relationsApart(network), pair);
  const [first, second] = pair.map((id) => names.get(id) ?? id) as [string, string];
  if (direct.length === 0) return wordsOf(lang).networkTools.noDirect(first, second);
  return wordsOf(lang).network.between(first, second, tellKinds(direct, lang, 2), direct.length);
};

/** What the numbers in view say, about what is open if anything is. */
export function writeHeadline(headed: Headed): string {
  const { index, open, pair } = headed;
  if (pair && pair[0] !== pair[1]) return headlineOfPair(pair, headed);
  if (open?.kind === 'article') return headlineOfArticle(open.id, headed);
  return headlineAmong(actorsOfOpen(index, open), headed) ?? headlineAtRest(headed);
}
