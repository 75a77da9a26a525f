import { z } from 'zod';
import { actorSchema } from '@/domain/actor-schema';
import { articleSchema, digestSentenceSchema } from '@/domain/article-schema';
import { answerSchema, claimSchema, doubtSchema, reportSchema } from '@/domain/claim-schema';
import { dossierSchema } from '@/domain/dossier-schema';
import { eventSchema } from '@/domain/event-schema';
import { idSchema } from '@/domain/id-schema';
import { quantitySchema } from '@/domain/quantity-schema';
import { questionSchema } from '@/domain/question-schema';
import { relationSchema } from '@/domain/relation-schema';
import type { Retired } from '@/domain/retired';
import { retiredSchema } from '@/domain/retired-schema';
import { languages } from '@/domain/text';
import { textSchema, wordsSchema } from '@/domain/text-schema';
import { daySchema, whenSchema } from '@/domain/when-schema';
import type { Kind } from './authored';

/** May be left out by the author. */
const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);
const list = <T extends z.ZodType>(schema: T) =>
  z
    .array(schema)
    .nullish()
    .transform((value) => value ?? []);
const anchor = z.string().min(1);

export const authoredDatedSchema = whenSchema.omit({ earlier: true }).extend({
  start: daySchema.nullish(),
  end: daySchema.nullish(),
  extent: whenSchema.shape.extent.default('moment'),
  expression: optional(z.string()),
});
export const authoredWhenSchema = authoredDatedSchema.extend({
  earlier: list(authoredDatedSchema.extend({ before: idSchema })),
});
export type AuthoredDated = z.infer<typeof authoredDatedSchema>;
export type AuthoredWhen = z.infer<typeof authoredWhenSchema>;

/** Why a stretch of the original is retold nowhere. */
const uncoveredReasons = ['heading', 'credit', 'commentary', 'boilerplate'] as const;

export const authoredArticleSchema = articleSchema.omit({ source: true }).extend({
  file: z.string().regex(/^[^/\\]+$/),
  outlet: optional(z.string()),
  published: authoredWhenSchema,
  statedDate: optional(z.string()),
  digest: z.array(
    digestSentenceSchema.omit({ text: true, start: true, end: true, sha256: true }).extend({
      at: anchor,
      text: textSchema.optional(),
      nl: wordsSchema.optional(),
      en: wordsSchema.optional(),
    }),
  ),
  /** Whether every sentence of the original is to be retold or named as left out. */
  whole: z.boolean().default(false),
  uncovered: list(z.strictObject({ at: anchor, reason: z.enum(uncoveredReasons) })),
});

export const authoredActorSchema = actorSchema.extend({
  role: optional(textSchema),
  affiliation: optional(idSchema),
  named: actorSchema.shape.named.default(true),
  plural: list(z.enum(languages)),
  wikidata: actorSchema.shape.wikidata.default(null),
  aliases: list(z.string().min(1)),
  mentions: list(anchor),
  not: list(anchor),
});

export const authoredEventSchema = eventSchema.extend({
  allegedBy: list(idSchema),
  date: authoredWhenSchema,
  place: optional(textSchema),
  participants: list(eventSchema.shape.participants.element),
  evidence: z.array(anchor).min(1),
});

export const authoredClaimSchema = claimSchema.extend({
  coClaimants: list(idSchema),
  doubts: list(doubtSchema),
  about: list(idSchema),
  stage: claimSchema.shape.stage.default(null),
  measure: optional(idSchema),
  condition: optional(textSchema),
  conditionBasis: claimSchema.shape.conditionBasis.default(null),
  attributionNote: optional(textSchema),
  quantity: optional(quantitySchema.extend({ subject: optional(idSchema) })),
  place: optional(textSchema),
  said: authoredWhenSchema,
  aboutDate: optional(authoredWhenSchema),
  event: optional(idSchema),
  reports: z.array(reportSchema.extend({ via: optional(idSchema), evidence: z.array(anchor).min(1) })).min(1),
  answers: list(answerSchema),
});

export const authoredRelationSchema = relationSchema.extend({
  allegedBy: list(idSchema),
  attributionNote: optional(textSchema),
  date: authoredWhenSchema,
  event: optional(idSchema),
  claim: optional(idSchema),
  evidence: z.array(anchor).min(1),
});

export const authoredRetiredSchema = retiredSchema.extend({ replacedBy: list(idSchema) }) satisfies z.ZodType<Retired>;

export const authoredSchemas: Readonly<Record<Kind, z.ZodType>> = {
  dossier: dossierSchema,
  article: authoredArticleSchema,
  actor: authoredActorSchema,
  event: authoredEventSchema,
  claim: authoredClaimSchema,
  relation: authoredRelationSchema,
  question: questionSchema,
  retired: authoredRetiredSchema,
};
