import { z } from '@/domain/schema';
import { datasetSchema } from './dataset-schema';
import type { Dataset } from './format';
import type { PatchKind } from './patch-limits';

interface Item {
  readonly id: string;
}

/** Where the items of a kind stand; sentences stand within their article, the dossier by itself. */
const listOf = {
  article: 'articles',
  actor: 'actors',
  event: 'events',
  claim: 'claims',
  relation: 'relations',
  question: 'questions',
} as const satisfies Partial<Record<PatchKind, keyof Dataset>>;

const articleIdOf = (sentence: string): string => sentence.replace(/-s\d+$/, '');

/** The article an item lies in, for a sentence; else null. */
export const homeOf = (kind: PatchKind, id: string): string | null => (kind === 'sentence' ? articleIdOf(id) : null);

const itemsIn = (dataset: Dataset, kind: Exclude<PatchKind, 'dossier'>, id: string): readonly Item[] | null =>
  kind === 'sentence'
    ? (dataset.articles.find((article) => article.id === articleIdOf(id))?.digest ?? null)
    : dataset[listOf[kind]];

/** The item of a dataset, null where it has none such. */
export function findItem(dataset: Dataset, kind: PatchKind, id: string): Item | null {
  if (kind === 'dossier') return dataset.dossier.id === id ? dataset.dossier : null;
  return itemsIn(dataset, kind, id)?.find((item) => item.id === id) ?? null;
}

/** Every item of a kind by its id. */
export function itemsOf(dataset: Dataset, kind: PatchKind): ReadonlyMap<string, Item> {
  const items: readonly Item[] =
    kind === 'dossier'
      ? [dataset.dossier]
      : kind === 'sentence'
        ? dataset.articles.flatMap(({ digest }) => digest)
        : dataset[listOf[kind]];
  return new Map(items.map((item) => [item.id, item]));
}

// Sentences stand in the order of their text, everything else in that of the ids.
const standsBefore = (a: Item, b: Item): boolean =>
  'start' in a && 'start' in b && typeof a.start === 'number' && typeof b.start === 'number' && a.start !== b.start
    ? a.start < b.start
    : a.id < b.id;

/** The item before which this one stands: null for the last; undefined where its order tells that it is. */
export function itemAfter(dataset: Dataset, kind: PatchKind, id: string): string | null | undefined {
  const items = kind === 'dossier' ? [] : (itemsIn(dataset, kind, id) ?? []);
  const at = items.findIndex((one) => one.id === id);
  const item = items[at];
  if (!item) return undefined;
  return items[at + 1]?.id ?? (items.some((other) => standsBefore(item, other)) ? null : undefined);
}

const place = (items: readonly Item[], item: Item, before: string | null | undefined): Item[] => {
  if (before === null) return [...items, item];
  const told = before === undefined ? -1 : items.findIndex(({ id }) => id === before);
  const later = told >= 0 ? told : items.findIndex((other) => standsBefore(item, other));
  return later < 0 ? [...items, item] : items.toSpliced(later, 0, item);
};

/** The dataset with this item in the place of the one of its id, or without it; null where there is no place for it. */
export function putItem(
  dataset: Dataset,
  kind: PatchKind,
  id: string,
  item: Item | null,
  before?: string | null,
): Dataset | null {
  if (kind === 'dossier') return item === null ? null : { ...dataset, dossier: item as Dataset['dossier'] };
  const items = itemsIn(dataset, kind, id);
  if (items === null) return null;
  const at = items.findIndex((one) => one.id === id);
  const next =
    item === null ? items.filter((one) => one.id !== id) : at < 0 ? place(items, item, before) : items.with(at, item);
  if (kind !== 'sentence') return { ...dataset, [listOf[kind]]: next };
  const digest = next as Dataset['articles'][number]['digest'];
  const home = articleIdOf(id);
  return { ...dataset, articles: dataset.articles.map((one) => (one.id === home ? { ...one, digest } : one)) };
}

const { shape } = datasetSchema;
/** The form of an item of each kind. */
export const itemSchemas: Readonly<Record<PatchKind, z.ZodType>> = {
  dossier: shape.dossier,
  article: shape.articles.element,
  sentence: shape.articles.element.shape.digest.element,
  actor: shape.actors.element,
  event: shape.events.element,
  claim: shape.claims.element,
  relation: shape.relations.element,
  question: shape.questions.element,
};

const unwrapped = (schema: unknown): unknown => {
  let at = schema;
  while (at instanceof z.ZodOptional || at instanceof z.ZodNullable) at = at.unwrap();
  return at;
};

/** The names of the fields at a place within an item, in the order in which they are written. */
export function fieldsAt(kind: PatchKind, path: readonly string[]): readonly string[] {
  let at = unwrapped(itemSchemas[kind]);
  for (const key of path) at = at instanceof z.ZodObject ? unwrapped(at.shape[key]) : undefined;
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}
