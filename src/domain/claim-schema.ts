import { evidenceSchema } from './evidence-schema';
import { idSchema } from './id-schema';
import { quantitySchema } from './quantity-schema';
import { z } from './schema';
import { textSchema } from './text-schema';
import { answerKinds, attributions, claimKinds, doubtSubjects, modalities, stages } from './vocabulary';
import { whenSchema } from './when-schema';

/** One article that carries the claim; `via` is who passes it on. */
export const reportSchema = z.strictObject({
  article: idSchema,
  via: idSchema.nullable(),
  evidence: z.array(evidenceSchema).min(1),
});

export const answerSchema = z.strictObject({ claim: idSchema, how: z.enum(answerKinds), note: textSchema });

export const doubtSchema = z.strictObject({ about: z.enum(doubtSubjects), note: textSchema });

export const claimSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(claimKinds),
  title: textSchema,
  /** An actor id, or `narrator`. */
  claimant: idSchema,
  /** Who says it together with the claimant. */
  coClaimants: z.array(idSchema).min(1).optional(),
  about: z.array(idSchema),
  proposition: textSchema,
  modality: z.enum(modalities),
  /** How far a sanction had come; null for every other kind. */
  stage: z.enum(stages).nullable(),
  condition: textSchema.nullable(),
  conditionBasis: z.enum(['stated', 'implied']).nullable(),
  attribution: z.enum(attributions),
  attributionNote: textSchema.nullable(),
  /** Doubt about what is said, apart from doubt about who says it. */
  doubts: z.array(doubtSchema).min(1).optional(),
  quantity: quantitySchema.nullable(),
  measure: idSchema.nullable(),
  place: textSchema.nullable(),
  said: whenSchema,
  aboutDate: whenSchema.nullable(),
  event: idSchema.nullable(),
  reports: z.array(reportSchema).min(1),
  answers: z.array(answerSchema),
});
