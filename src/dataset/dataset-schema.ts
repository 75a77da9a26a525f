import { actorSchema } from '@/domain/actor-schema';
import { articleSchema } from '@/domain/article-schema';
import { claimSchema } from '@/domain/claim-schema';
import { dossierSchema } from '@/domain/dossier-schema';
import { eventSchema } from '@/domain/event-schema';
import { idSchema } from '@/domain/id-schema';
import { questionSchema } from '@/domain/question-schema';
import { relationSchema } from '@/domain/relation-schema';
import { retiredSchema } from '@/domain/retired-schema';
import { z } from '@/domain/schema';

export const formatVersion = 1;

/** A place in the network picture, computed at compile time; the picture is `layout.width` by `layout.height`. */
const placeSchema = z.strictObject({ actor: idSchema, x: z.int(), y: z.int() });

/** The one description of `dataset.json`, for its writer and its readers. */
export const datasetSchema = z.strictObject({
  formatVersion: z.literal(formatVersion),
  dossier: dossierSchema,
  articles: z.array(articleSchema),
  actors: z.array(actorSchema),
  events: z.array(eventSchema),
  claims: z.array(claimSchema),
  relations: z.array(relationSchema),
  questions: z.array(questionSchema),
  retired: z.array(retiredSchema),
  layout: z.strictObject({ width: z.int(), height: z.int(), places: z.array(placeSchema) }),
});
