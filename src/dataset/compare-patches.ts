import { type Change, sameValue, wholeItem } from './patch';
import { homeOf } from './patched-items';

/** Two changes that cannot both be made. */
interface Conflict {
  readonly a: Change;
  readonly b: Change;
}

const isWithin = (inner: string, outer: string): boolean =>
  outer === wholeItem || inner === outer || inner.startsWith(`${outer}.`);

/** A change of the digest of an article, or of the article itself, is one of each of its sentences. */
const holds = (article: Change, sentence: Change): boolean =>
  article.kind === 'article' &&
  homeOf(sentence.kind, sentence.id) === article.id &&
  (article.field === wholeItem || article.field === 'digest');

/** Whether both are about the same words. */
export const meet = (a: Change, b: Change): boolean =>
  (a.kind === b.kind && a.id === b.id && (isWithin(a.field, b.field) || isWithin(b.field, a.field))) ||
  holds(a, b) ||
  holds(b, a);

const agree = (a: Change, b: Change): boolean =>
  a.kind === b.kind && a.field === b.field && sameValue(a.old, b.old) && sameValue(a.new, b.new);

/** The changes of two patches that speak of one field and do not say the same; without any, their order is no matter. */
export function findConflicts(one: readonly Change[], other: readonly Change[]): Conflict[] {
  const byItem = Map.groupBy(other, ({ kind, id }) => homeOf(kind, id) ?? id);
  return one.flatMap((a) =>
    (byItem.get(homeOf(a.kind, a.id) ?? a.id) ?? []).flatMap((b) => (meet(a, b) && !agree(a, b) ? [{ a, b }] : [])),
  );
}
