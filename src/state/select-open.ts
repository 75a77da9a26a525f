import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Retired } from '@/domain/retired';
import type { Open, OpenKind } from './link';

/** What an opened id turns out to be. */
export type Opened =
  | { readonly found: 'item'; readonly open: Open }
  /** Known, but published after the as-known-on day. */
  | { readonly found: 'later'; readonly open: Open }
  | { readonly found: 'retired'; readonly open: Open; readonly retired: Retired }
  | { readonly found: 'nothing'; readonly open: Open; readonly nearest: readonly string[] };

const idsOf = (index: DatasetIndex, kind: OpenKind): ReadonlyMap<string, unknown> =>
  ({ event: index.events, actor: index.actors, claim: index.claims, article: index.articles })[kind];

const words = (id: string): Set<string> => new Set(id.split('-'));

/** Neighbouring letters of each word, with its edges: two ids that differ by a slip share most of them. */
const pairs = (id: string): Set<string> =>
  new Set(id.split('-').flatMap((word) => [...`^${word}`].map((letter, i) => letter + (word[i] ?? '$'))));

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  (2 * [...a].filter((part) => b.has(part)).length) / (a.size + b.size);

const leastAlike = 0.4;

/** Ids that share words with this one, or are spelled much like it; at most five. */
const nearest = (ids: Iterable<string>, wanted: string): string[] => {
  const [wantedWords, wantedPairs] = [words(wanted), pairs(wanted)];
  return [...ids]
    .map((id) => ({ id, sharesWord: share(words(id), wantedWords) > 0, alike: share(pairs(id), wantedPairs) }))
    .filter(({ sharesWord, alike }) => sharesWord || alike >= leastAlike)
    .sort((a, b) => b.alike - a.alike || a.id.localeCompare(b.id))
    .slice(0, 5)
    .map(({ id }) => id);
};

/** `index` is what may be known, `whole` is everything there is. */
export function selectOpen(index: DatasetIndex, whole: DatasetIndex, open: Open): Opened {
  if (idsOf(index, open.kind).has(open.id)) {
    const sentence = open.sentence !== null && index.sentences.has(open.sentence) ? open.sentence : null;
    return { found: 'item', open: { ...open, sentence } };
  }
  if (idsOf(whole, open.kind).has(open.id)) return { found: 'later', open };
  const retired = whole.dataset.retired.find(({ id, kind }) => id === open.id && kind === open.kind);
  if (retired) return { found: 'retired', open, retired };
  return { found: 'nothing', open, nearest: nearest(idsOf(index, open.kind).keys(), open.id) };
}
