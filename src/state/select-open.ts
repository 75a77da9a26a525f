import type { DatasetIndex } from '@/dataset/index-dataset';
import { slugOf } from '@/domain/id';
import { inOrder } from '@/domain/in-order';
import type { Retired } from '@/domain/retired';
import type { Text } from '@/domain/text';
import type { Open, OpenKind } from './link';

/** What an opened id turns out to be. */
export type Opened =
  | { readonly found: 'item'; readonly open: Open }
  /** Known, but published after the as-known-on day. */
  | { readonly found: 'later'; readonly open: Open }
  | { readonly found: 'retired'; readonly open: Open; readonly retired: Retired }
  | { readonly found: 'nothing'; readonly open: Open; readonly nearest: readonly string[] };

interface Named {
  readonly id: string;
  readonly title?: Text;
  readonly name?: Text;
  readonly aliases?: readonly string[];
}

const itemsOf = (index: DatasetIndex, kind: OpenKind): ReadonlyMap<string, Named> =>
  ({ event: index.events, actor: index.actors, claim: index.claims, article: index.articles })[kind];

/** All that a thing is called, written as ids are. */
const namesOf = ({ id, title, name, aliases = [] }: Named): string[] =>
  [id, ...Object.values(title ?? name ?? {}), ...aliases].map(slugOf);

/** Words that are in any name are no likeness. */
const slight = new Set(['a', 'an', 'and', 'in', 'of', 'on', 'the', 'de', 'een', 'en', 'het', 'op', 'van']);

const words = (id: string): Set<string> => new Set(id.split('-').filter((word) => !slight.has(word)));

/** Neighbouring letters of each word, with its edges: two ids that differ by a slip share most of them. */
const pairs = (id: string): Set<string> =>
  new Set([...words(id)].flatMap((word) => [...`^${word}`].map((letter, i) => letter + (word[i] ?? '$'))));

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  (2 * [...a].filter((part) => b.has(part)).length) / (a.size + b.size);

const leastAlike = 0.4;

/** Things whose id, or name in either language, shares words with this, or is spelled much like it; at most five. */
const nearest = (items: Iterable<Named>, wanted: string): string[] => {
  const [wantedWords, wantedPairs] = [words(wanted), pairs(wanted)];
  return [...items]
    .flatMap((item) => {
      const near = namesOf(item)
        .map((name) => ({
          sharesWord: share(words(name), wantedWords) > 0,
          alike: share(pairs(name), wantedPairs),
        }))
        .filter(({ sharesWord, alike }) => sharesWord || alike >= leastAlike);
      return near.length === 0 ? [] : [{ id: item.id, alike: Math.max(...near.map(({ alike }) => alike)) }];
    })
    .sort((a, b) => b.alike - a.alike || inOrder(a.id, b.id))
    .slice(0, 5)
    .map(({ id }) => id);
};

/** `index` is what may be known, `whole` is everything there is. */
export function selectOpen(index: DatasetIndex, whole: DatasetIndex, open: Open): Opened {
  if (itemsOf(index, open.kind).has(open.id)) {
    const sentence = open.sentence !== null && index.sentences.has(open.sentence) ? open.sentence : null;
    return { found: 'item', open: { ...open, sentence } };
  }
  if (itemsOf(whole, open.kind).has(open.id)) return { found: 'later', open };
  const retired = whole.dataset.retired.find(({ id, kind }) => id === open.id && kind === open.kind);
  if (retired) return { found: 'retired', open, retired };
  return { found: 'nothing', open, nearest: nearest(itemsOf(index, open.kind).values(), open.id) };
}
