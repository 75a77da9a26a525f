import type { relationSchema } from './relation-schema';
import type { z } from './schema';

export type Relation = z.infer<typeof relationSchema>;

export const isTargetInferred = (relation: Pick<Relation, 'attribution'>): boolean =>
  relation.attribution === 'inferred';
