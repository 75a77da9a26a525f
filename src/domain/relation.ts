import { statuses } from './event';
import { evidenceSchema } from './evidence';
import { idSchema } from './id';
import { z } from './schema';
import { whenSchema } from './when';

export const relationKinds = [
  'calls',
  'meets',
  'negotiates',
  'writes',
  'visits',
  'reports-to',
  'supports',
  'cooperates',
  'exercises-with',
  'offers',
  'assures',
  'warns',
  'threatens',
  'accuses',
  'demands',
  'denies',
  'rejects',
  'criticises',
  'confronts',
  'pressures',
  'deploys-to',
  'withdraws-from',
  'occupies',
  'represses',
  'informs',
] as const;
export const signs = ['cooperative', 'neutral', 'hostile'] as const;
export type RelationKind = (typeof relationKinds)[number];
export type Sign = (typeof signs)[number];

/** One evidenced dealing of one actor with another. */
export const relationSchema = z.strictObject({
  id: idSchema,
  source: idSchema,
  target: idSchema,
  kind: z.enum(relationKinds),
  sign: z.enum(signs),
  date: whenSchema,
  status: z.enum(statuses),
  event: idSchema.nullable(),
  claim: idSchema.nullable(),
  evidence: z.array(evidenceSchema).min(1),
});
export type Relation = z.infer<typeof relationSchema>;
