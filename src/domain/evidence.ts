import type { evidenceSchema, stretchSchema } from './evidence-schema';
import { inOrder } from './in-order';
import type { z } from './schema';

export type Stretch = z.infer<typeof stretchSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;

type Borne =
  | { readonly evidence: readonly Evidence[] }
  | { readonly reports: readonly { readonly evidence: readonly Evidence[] }[] };

/** All that an item rests on; of a claim over all its reports. */
export const evidenceOf = (item: Borne): readonly Evidence[] =>
  'reports' in item ? item.reports.flatMap(({ evidence }) => evidence) : item.evidence;

/** The articles that these are of, each once. */
export const articlesIn = (evidence: readonly Pick<Stretch, 'article'>[]): Set<string> =>
  new Set(evidence.map(({ article }) => article));

export const inReadingOrder = (a: Stretch, b: Stretch): number =>
  inOrder(a.article, b.article) || a.start - b.start || a.end - b.end;
