import { statuses } from './event';
import { evidenceSchema } from './evidence';
import { idSchema } from './id';
import { z } from './schema';
import { textSchema } from './text';
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
  'suspects',
  'fears',
  'demands',
  'urges',
  'asks',
  'denies',
  'refuses',
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
/** Whether the sentence names whom it is addressed to or aimed at, or we conclude it. */
export const targetAttributions = ['stated', 'inferred'] as const;
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
  /** Whose word an alleged relation rests on. */
  allegedBy: z.array(idSchema).min(1).optional(),
  /** Of its target; left out means stated. */
  attribution: z.enum(targetAttributions).optional(),
  attributionNote: textSchema.optional(),
  event: idSchema.nullable(),
  claim: idSchema.nullable(),
  evidence: z.array(evidenceSchema).min(1),
});
export type Relation = z.infer<typeof relationSchema>;

export const isTargetInferred = (relation: Pick<Relation, 'attribution'>): boolean =>
  relation.attribution === 'inferred';
