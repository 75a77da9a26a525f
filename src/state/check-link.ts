import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Retired } from '@/domain/retired';
import type { ItemKind } from '@/domain/vocabulary';
import { eachFacet, type Facet, type FacetName, facets, valuesOf } from '@/query/facets';
import type { Choices } from '@/query/query';
import type { Link, Open } from './link';
import { splitParty } from './link-fields';
import type { ParsedLink } from './parse-link';

interface IdNotice {
  readonly reason: 'unknown-id' | 'unknown-sentence';
  readonly name: string;
  readonly value: string;
}

/** What was opened has become part of something else, which is open now. */
interface MergeNotice {
  readonly reason: 'merged';
  readonly name: Open['kind'];
  /** The id that is gone. */
  readonly value: string;
}

/** Whatever is to be told of a link. */
export type Notice = ParsedLink['notices'][number] | IdNotice | MergeNotice;

type Survivor = (id: string, isKnown: (id: string) => boolean, kind: ItemKind | 'measure') => string | null;

/** Leaves out of a link what this dataset does not have; an id that was merged becomes its survivor. */
export function checkLink(
  whole: DatasetIndex,
  { link, notices }: ParsedLink,
): { link: Link; notices: readonly Notice[] } {
  const found: Notice[] = [];
  const survivorOf: Survivor = (id, isKnown, kind) => {
    let at: string | undefined = id;
    // As many steps as there are retired ids: a circle ends too.
    for (let steps = whole.dataset.retired.length; at !== undefined && steps >= 0; steps--) {
      if (isKnown(at)) return at;
      const retired: Retired | undefined = whole.dataset.retired.find((one) => one.id === at && one.kind === kind);
      at = retired?.replacedBy.length === 1 ? retired.replacedBy[0] : undefined;
    }
    return null;
  };
  const keep = (ids: readonly string[], isKnown: (id: string) => boolean, kind: ItemKind | 'measure'): string[] => {
    const kept = ids.flatMap((id) => {
      const survivor = survivorOf(id, isKnown, kind);
      if (survivor !== null) return [survivor];
      found.push({ reason: 'unknown-id', name: kind, value: id });
      return [];
    });
    return [...new Set(kept)];
  };
  // A group is no item with an id of its own: one that the dossier does not tell apart is a value that there is not.
  const refuse = (name: string, value: string): false => {
    found.push({ reason: 'bad-value', name, value });
    return false;
  };
  const keepChosen = (name: FacetName): readonly string[] => {
    const { values, param }: Facet = facets[name];
    const chosen: readonly string[] = link.query[name];
    if (typeof values !== 'string' || chosen.length === 0) return chosen;
    const known = new Set(valuesOf(whole, name));
    if (values === 'group') return chosen.filter((id) => known.has(id) || refuse(param, id));
    return keep(chosen, (id) => known.has(id), values === 'speaker' ? 'actor' : values);
  };
  const isActor = (id: string): boolean => whole.actors.has(id);
  const isArticle = (id: string): boolean => whole.articles.has(id);
  const query = eachFacet(keepChosen) as Choices;
  const keepParty = (name: 'a' | 'b'): Link['a'] => {
    const party = link[name];
    const named = party && splitParty(party);
    if (!named) return party;
    if (named.kind === 'group') return whole.groups.has(named.id) || refuse(name, party) ? party : null;
    const [id] = keep([named.id], named.kind === 'actor' ? isActor : isArticle, named.kind);
    return id === undefined ? null : `${named.kind}.${id}`;
  };
  const [a, b] = [keepParty('a'), keepParty('b')];
  const pair = keep(link.pair, isActor, 'actor');
  const open = link.open && mergedOpen(whole, link.open, survivorOf);
  if (link.open && open?.id !== link.open.id) {
    found.push({ reason: 'merged', name: link.open.kind, value: link.open.id });
  }
  const sentence = link.open?.sentence ?? null;
  const isLost = sentence !== null && whole.sentences.get(sentence)?.article.id !== open?.id;
  if (isLost) found.push({ reason: 'unknown-sentence', name: '#', value: sentence });
  return {
    link: {
      ...link,
      open: open && isLost ? { ...open, sentence: null } : open,
      query: { ...link.query, ...query },
      a,
      b,
      // One of two is another question.
      pair: pair.length === 2 ? pair : [],
    },
    notices: [...notices, ...found],
  };
}

const mergedOpen = (whole: DatasetIndex, open: Open, survivorOf: Survivor): Open => {
  const known = { event: whole.events, actor: whole.actors, claim: whole.claims, article: whole.articles }[open.kind];
  return { ...open, id: survivorOf(open.id, (id) => known.has(id), open.kind) ?? open.id };
};
