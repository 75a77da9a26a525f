import { evidenceSchema } from './evidence';
import { idSchema } from './id';
import { quantitySchema } from './quantity';
import { z } from './schema';
import { textSchema } from './text';
import { whenSchema } from './when';

export const claimKinds = [
  'troops',
  'sanctions',
  'diplomacy',
  'demand',
  'refusal',
  'denial',
  'threat',
  'other',
] as const;
export const modalities = ['asserted', 'threatened', 'planned', 'proposed', 'demanded', 'denied', 'reported'] as const;
export const stages = ['threatened', 'considered', 'agreed', 'imposed'] as const;
export const attributions = ['stated', 'inferred', 'doubtful'] as const;
/** What may be doubtful though it is known who speaks: the words as they stand, or whether it is so. */
export const doubtSubjects = ['wording', 'truth'] as const;
export const answerKinds = ['contradicts', 'denies', 'rejects', 'responds', 'qualifies'] as const;
/** The claimant of what an article says on its own authority. */
export const narrator = 'narrator';

export type ClaimKind = (typeof claimKinds)[number];
export type Modality = (typeof modalities)[number];
export type Stage = (typeof stages)[number];
export type AnswerKind = (typeof answerKinds)[number];

/** One article that carries the claim; `via` is who passes it on. */
export const reportSchema = z.strictObject({
  article: idSchema,
  via: idSchema.nullable(),
  evidence: z.array(evidenceSchema).min(1),
});
export type Report = z.infer<typeof reportSchema>;

export const answerSchema = z.strictObject({ claim: idSchema, how: z.enum(answerKinds), note: textSchema });
export type Answer = z.infer<typeof answerSchema>;

export const doubtSchema = z.strictObject({ about: z.enum(doubtSubjects), note: textSchema });
export type Doubt = z.infer<typeof doubtSchema>;

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
export type Claim = z.infer<typeof claimSchema>;
