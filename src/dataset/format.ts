import { actorSchema } from '@/domain/actor';
import { articleSchema } from '@/domain/article';
import { claimSchema } from '@/domain/claim';
import { dossierSchema } from '@/domain/dossier';
import { eventSchema } from '@/domain/event';
import { idSchema } from '@/domain/id';
import { questionSchema } from '@/domain/question';
import { relationSchema } from '@/domain/relation';
import { retiredSchema } from '@/domain/retired';
import { z } from '@/domain/schema';

export const formatVersion = 1;

/** A place in the network picture, computed at compile time; the picture is `layout.width` by `layout.height`. */
export const placeSchema = z.strictObject({ actor: idSchema, x: z.int(), y: z.int() });

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
export type Dataset = z.infer<typeof datasetSchema>;
