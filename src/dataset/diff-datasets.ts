import { fieldsApart, isFields } from './fields-apart';
import type { Dataset } from './format';
import { type Change, wholeItem } from './patch';
import { type PatchKind, patchKinds } from './patch-limits';
import { homeOf, itemAfter, itemsOf } from './patched-items';

type Difference = Pick<Change, 'kind' | 'id' | 'field' | 'old' | 'new' | 'before'>;
type Json = NonNullable<Change['old']> | null;

const given = <K extends 'old' | 'new'>(key: K, value: unknown): { readonly [key in K]?: Json } =>
  value === undefined ? {} : ({ [key]: value } as { [key in K]: Json });

/** A date, a number and whose word it is stand or fall as one: half of one would be another. */
const undivided = new Set(['date', 'said', 'aboutDate', 'published', 'quantity', 'period', 'source']);
/** The sentences of an article that is on both sides are told one by one. */
const withoutDigest = (kind: PatchKind, item: unknown): unknown => {
  if (kind !== 'article' || !isFields(item)) return item;
  const { digest: _, ...rest } = item;
  return rest;
};

const itemsApart = (base: Dataset, current: Dataset, kind: PatchKind): Difference[] => {
  const [was, is] = [itemsOf(base, kind), itemsOf(current, kind)];
  const added = [...is].flatMap(([id, item]): Difference[] =>
    was.has(id) ? [] : [{ kind, id, field: wholeItem, ...given('new', item) }],
  );
  const changed = [...is].flatMap(([id, item]) =>
    was.has(id)
      ? fieldsApart(withoutDigest(kind, was.get(id)), withoutDigest(kind, item), undivided).map(
          ({ path, old, new: next }): Difference => ({
            kind,
            id,
            field: path.join('.'),
            ...given('old', old),
            ...given('new', next),
          }),
        )
      : [],
  );
  const gone = [...was].flatMap(([id, item]): Difference[] => {
    const before = itemAfter(base, kind, id);
    return is.has(id)
      ? []
      : [{ kind, id, field: wholeItem, ...given('old', item), ...(before === undefined ? {} : { before }) }];
  });
  return [...added, ...changed, ...gone];
};

/** What has to be changed in one dataset to have the other, by item and field; how its network is laid out is no part of it. */
export function diffDatasets(base: Dataset, current: Dataset): Difference[] {
  const differences = patchKinds.flatMap((kind) => itemsApart(base, current, kind));
  const wholeArticles = new Set(
    differences.flatMap(({ kind, id, field }) => (kind === 'article' && field === wholeItem ? [id] : [])),
  );
  // A new article brings its sentences along, and one that goes takes them with it.
  return differences.filter(({ kind, id }) => {
    const home = homeOf(kind, id);
    return home === null || !wholeArticles.has(home);
  });
}
