import { stretchSchema } from './evidence-schema';
import { idSchema } from './id-schema';
import { z } from './schema';
import { languages } from './text';
import { plainSchema, textSchema } from './text-schema';
import { actorKinds } from './vocabulary';

export const actorSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(actorKinds),
  name: textSchema,
  aliases: z.array(plainSchema),
  /** The articles that spell it so, for each alias in turn; left out where nobody looked. */
  aliasArticles: z.array(z.array(idSchema)).optional(),
  role: textSchema.nullable(),
  affiliation: idSchema.nullable(),
  /** One body called by several names: the actor whose name stands for all of them. */
  body: idSchema.optional(),
  /** One of the dossier's groups. */
  group: idSchema,
  /** False for someone referred to but not named in the articles. */
  named: z.boolean(),
  /** The languages in which its name is a plural, for the verbs that follow it. */
  plural: z.array(z.enum(languages)).min(1).optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .nullable(),
  mentions: z.array(stretchSchema),
});
