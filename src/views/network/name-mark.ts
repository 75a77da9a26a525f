import type { Language } from '@/domain/text';
import { type Words, wordsOf } from '@/i18n/words';
import type { NetworkEdge } from '@/query/bundle-relations';
import { type Count, noCount, standingOfCount, totalOf } from '@/query/count';
import type { FoldedNode } from '@/query/fold-network';
import type { NetworkNode } from '@/query/project-network';
import { standingOfRow } from '@/query/row';
import { tellKinds } from './tell-kinds';

const contacts = (count: Count, lang: Language): string =>
  totalOf(count) === 0
    ? wordsOf(lang).network.noneInView
    : wordsOf(lang).network.contacts(count.certain, count.possible);

/** "Ann Li, mayor of Elm: 12 contacts, 1 possible". */
export function nameNode(
  { actor, weight, members = [], within = noCount }: NetworkNode & Partial<FoldedNode>,
  side: string,
  lang: Language,
  words: Words,
): string {
  const own = wordsOf(lang).networkTools;
  const about = actor.role?.[lang] ?? `${words.actorKinds[actor.kind]}, ${side}`;
  const folded = members.length > 1 ? [own.folded(members.length)] : [];
  const inside = totalOf(within) > 0 ? [own.withinNode(totalOf(within))] : [];
  return [`${actor.name[lang]}, ${about}: ${contacts(weight, lang)}`, ...inside, ...folded].join('; ');
}

/** "Li: 12 contacts, 1 possible", where there is no room for who he is. */
export const nameBriefly = ({ weight }: Pick<FoldedNode, 'weight'>, name: string, lang: Language): string =>
  `${name}: ${contacts(weight, lang)}`;

/** Which relations an edge tells of: those in the range, or all where none is. */
export const toldBy = ({ rows }: NetworkEdge): NetworkEdge['rows'] => {
  const inside = rows.filter((row) => standingOfRow(row) !== 'outside');
  return inside.length > 0 ? inside : rows;
};

/** "Li and Ray, neutral: 3 calls, 1 message; planned". */
export function nameEdge(edge: NetworkEdge, names: ReadonlyMap<string, string>, lang: Language, words: Words): string {
  const own = wordsOf(lang).network;
  const name = (id: string): string => names.get(id) ?? id;
  const ends = own.edge(name(edge.source), name(edge.target), words.signs[edge.sign], edge.sign === 'hostile');
  const kinds = tellKinds(
    toldBy(edge).map(({ item }) => item),
    lang,
  ).join(', ');
  const standing = standingOfCount(edge.weight);
  const { status, isInferred } = edge;
  const notes = [
    ...(status === 'occurred' ? [] : [words.statuses[status]]),
    ...(isInferred ? [words.targetInferred] : []),
    ...(standing === 'certain' ? [] : [words.certainty[standing]]),
  ];
  return [`${ends}: ${kinds}`, ...notes].join('; ');
}
