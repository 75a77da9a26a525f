import type { DatasetIndex } from '@/dataset/index-dataset';

type Looked<M> = M extends ReadonlyMap<string, infer T> ? Pick<ReadonlyMap<string, T>, 'get'> : never;

/** What must be found by its id to say when an item stands and what it can be filtered by; an index is one. */
export type Lookups = {
  readonly [K in 'articles' | 'actors' | 'events' | 'claims' | 'claimsOfEvent']: Looked<DatasetIndex[K]>;
};
