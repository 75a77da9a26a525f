import { valueAt } from './apply-patch';
import type { Dataset } from './format';
import { type Change, type Patch, sameValue, wholeItem } from './patch';
import { findItem } from './patched-items';

/** How a change stands to a dataset, perhaps of another version than it was written for. */
type Standing =
  /** What it was written for stands there. */
  | { readonly is: 'fitting' }
  /** What it asks for stands there already. */
  | { readonly is: 'done' }
  | { readonly is: 'differing'; readonly found: unknown }
  | { readonly is: 'gone'; readonly replacedBy: readonly string[] };

/** What became of the sentence that a change rests on. */
type SentenceFate = 'same' | 'moved' | 'changed' | 'gone';

export function standingOf(dataset: Dataset, change: Change): Standing {
  const { kind, id, field, old, new: next } = change;
  const item = findItem(dataset, kind, id);
  const isWhole = field === wholeItem;
  if (item === null && !isWhole) {
    const retired = dataset.retired.find((one) => one.id === id && one.kind === kind);
    return { is: 'gone', replacedBy: retired?.replacedBy ?? [] };
  }
  const found = item === null ? undefined : isWhole ? item : valueAt(item, field.split('.'));
  if (sameValue(found, next)) return { is: 'done' };
  if (sameValue(found, old)) return { is: 'fitting' };
  return { is: 'differing', found };
}

/** Found by the hash of its words where it has one: under its own id or another, at its place or another. */
export function sentenceFate(
  dataset: Dataset,
  sentence: NonNullable<Change['sentence']>,
): { readonly fate: SentenceFate; readonly id: string | null } {
  const all = dataset.articles.flatMap(({ digest }) => digest);
  const own = all.find(({ id }) => id === sentence.id);
  const isSame = (one: (typeof all)[number]): boolean =>
    sentence.sha256 === undefined || one.sha256 === undefined
      ? one.id === sentence.id && one.start === sentence.start && one.end === sentence.end
      : one.sha256 === sentence.sha256;
  if (own && isSame(own)) return { fate: own.start === sentence.start ? 'same' : 'moved', id: own.id };
  const [other, ...more] = all.filter(isSame);
  if (other && more.length === 0) return { fate: 'moved', id: other.id };
  return own ? { fate: 'changed', id: own.id } : { fate: 'gone', id: null };
}

interface PatchFit {
  /** The version that it was written for, where another is open. */
  readonly writtenFor: string | null;
  readonly changes: readonly {
    readonly change: Change;
    readonly standing: Standing;
    readonly sentence: ReturnType<typeof sentenceFate> | null;
  }[];
}

/** How each change of a patch stands to the dossier that is open. */
export const fitOf = (dataset: Dataset, patch: Patch): PatchFit => ({
  writtenFor: patch.dossier.version === dataset.dossier.version ? null : patch.dossier.version,
  changes: patch.changes.map((change) => ({
    change,
    standing: standingOf(dataset, change),
    sentence: change.sentence ? sentenceFate(dataset, change.sentence) : null,
  })),
});
