import { isFields } from './fields-apart';
import type { Dataset } from './format';
import { type Change, inverse, sameValue, wholeItem } from './patch';
import { fieldsAt, findItem, putItem } from './patched-items';

/** Why a change does not fit what is there. */
export type Misfit =
  /** The item is not there, or not where it would have to be. */
  | { readonly why: 'gone' }
  /** Something else stands there than the change was written for. */
  | { readonly why: 'differs'; readonly found: unknown };

type Applied =
  | { readonly ok: true; readonly dataset: Dataset; readonly isNew: boolean }
  | { readonly ok: false; readonly misfit: Misfit };

type Fields = Readonly<Record<string, unknown>>;

/** What stands at a path; undefined where nothing does. */
export function valueAt(item: unknown, path: readonly string[]): unknown {
  let at = item;
  for (const key of path) at = isFields(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return at;
}

// A field that was not there comes where the format writes it, so that taking it away and putting it back are one thing.
const withField = (fields: Fields, key: string, value: unknown, order: readonly string[]): Fields => {
  if (value === undefined) return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
  if (Object.hasOwn(fields, key)) return { ...fields, [key]: value };
  const later = new Set(order.slice(order.indexOf(key) + 1));
  const entries = Object.entries(fields);
  const at = order.includes(key) ? entries.findIndex(([name]) => later.has(name)) : -1;
  return Object.fromEntries(at < 0 ? [...entries, [key, value]] : entries.toSpliced(at, 0, [key, value]));
};

const withValue = (
  item: Fields,
  path: readonly string[],
  value: unknown,
  orderAt: (path: readonly string[]) => readonly string[],
  done: readonly string[] = [],
): Fields | null => {
  const [key, ...rest] = path;
  if (key === undefined) return null;
  if (rest.length === 0) return withField(item, key, value, orderAt(done));
  const child = Object.hasOwn(item, key) ? item[key] : undefined;
  if (!isFields(child)) return null;
  const changed = withValue(child, rest, value, orderAt, [...done, key]);
  return changed && { ...item, [key]: changed };
};

const refuse = (misfit: Misfit): Applied => ({ ok: false, misfit });

/** A dataset with one change made; a change that is made already stays so. */
export function applyChange(dataset: Dataset, change: Change): Applied {
  const { kind, id, field, old, new: next, before } = change;
  const item = findItem(dataset, kind, id);
  const path = field === wholeItem ? [] : field.split('.');
  const found = item === null ? undefined : valueAt(item, path);
  if (item === null && path.length > 0) return refuse({ why: 'gone' });
  if (sameValue(found, next)) return { ok: true, dataset, isNew: false };
  if (!sameValue(found, old)) return refuse(item === null ? { why: 'gone' } : { why: 'differs', found });
  const changed =
    path.length === 0
      ? ((next ?? null) as Fields | null)
      : withValue(item as unknown as Fields, path, next, (at) => fieldsAt(kind, at));
  if (path.length > 0 && changed === null) return refuse({ why: 'gone' });
  const made = putItem(dataset, kind, id, changed as { readonly id: string } | null, before);
  return made ? { ok: true, dataset: made, isNew: true } : refuse({ why: 'gone' });
}

interface Unfit {
  readonly change: Change;
  readonly misfit: Misfit;
}

interface PatchApplied {
  readonly dataset: Dataset;
  /** What was changed by it, in order: what taking it back takes back. */
  readonly made: readonly Change[];
  readonly unfit: readonly Unfit[];
}

/** A dataset with the changes made that fit, one after the other; the others are told. */
export function applyChanges(dataset: Dataset, changes: readonly Change[]): PatchApplied {
  let at = dataset;
  const made: Change[] = [];
  const unfit: Unfit[] = [];
  for (const change of changes) {
    const applied = applyChange(at, change);
    if (!applied.ok) unfit.push({ change, misfit: applied.misfit });
    else {
      at = applied.dataset;
      if (applied.isNew) made.push(change);
    }
  }
  return { dataset: at, made, unfit };
}

/** Takes back what was made, the last first. */
export const revertChanges = (dataset: Dataset, made: readonly Change[]): PatchApplied =>
  applyChanges(dataset, made.map(inverse).reverse());
