import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Relation } from '@/domain/relation';
import type { Language } from '@/domain/text';
import { wordsOf } from '@/i18n/words';
import type { FoldedNode } from '@/query/fold-network';
import type { NetworkNode, NetworkProjection } from '@/query/project-network';
import type { Row } from '@/query/row';
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

interface PairCount {
  readonly pair: Pair;
  readonly relations: readonly Relation[];
}

const busiest = (network: Pick<NetworkProjection, 'nodes'>, relations: readonly Relation[]): PairCount | null => {
  const rank = new Map(network.nodes.map(({ actor }, i) => [actor.id, i] as const));
  const pairs = new Map<string, { pair: Pair; relations: Relation[] }>();
  for (const relation of relations) {
    const { source, target } = relation;
    const pair: Pair = (rank.get(source) ?? 0) <= (rank.get(target) ?? 0) ? [source, target] : [target, source];
    const entry = pairs.get(pair.join(' '));
    if (entry) entry.relations.push(relation);
    else pairs.set(pair.join(' '), { pair, relations: [relation] });
  }
  const place = ({ pair }: PairCount): number => (rank.get(pair[0]) ?? 0) + (rank.get(pair[1]) ?? 0);
  const [best] = [...pairs.values()].sort((a, b) => b.relations.length - a.relations.length || place(a) - place(b));
  return best ?? null;
};

/** Relations between the parties that are drawn; what stays within one is no dealing of two. */
const foldedRows = ({ nodes, rows }: Headed['network']): readonly Row<Relation>[] => {
  const standIns = new Map(nodes.flatMap(({ actor, members = [] }) => members.map((id) => [id, actor.id] as const)));
  const standIn = (id: string): string => standIns.get(id) ?? id;
  return rows.flatMap((row) => {
    const [source, target] = [standIn(row.item.source), standIn(row.item.target)];
    return source === target ? [] : [{ ...row, item: { ...row.item, source, target } }];
  });
};

/** What one sees when nothing is open: the pair with most contacts. */
const headlineAtRest = ({ network: given, names, lang }: Headed): string => {
  const words = wordsOf(lang).network;
  const network = { ...given, rows: foldedRows(given) };
  const name = (id: string): string => names.get(id) ?? id;
  const most = busiest(
    network,
    network.rows.map(({ item }) => item),
  );
  if (!most) return given.rows.length > 0 ? words.onlyWithin(given.rows.length) : words.nothing;
  const { pair, relations } = most;
  if (network.rows.length === 1) return words.between(name(pair[0]), name(pair[1]), tellKinds(relations, lang, 2), 1);
  if (relations.length === 1) return words.each(network.rows.length);
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
const headlineOfPair = ([a, b]: Pair, { network, names, lang }: Headed): string => {
  const direct = foldedRows(network)
    .map(({ item }) => item)
    .filter(({ source, target }) => (source === a && target === b) || (source === b && target === a));
  const [first, second] = [names.get(a) ?? a, names.get(b) ?? b];
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
