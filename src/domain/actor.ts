import { stretchSchema } from './evidence';
import { idSchema } from './id';
import { z } from './schema';
import { languages, textSchema } from './text';

export const actorKinds = ['person', 'state', 'government', 'organisation', 'military', 'media'] as const;
export const groups = ['russia', 'ukraine', 'united-states', 'nato-and-allies', 'other', 'media'] as const;
export type ActorKind = (typeof actorKinds)[number];
export type Group = (typeof groups)[number];

export const actorSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(actorKinds),
  name: textSchema,
  aliases: z.array(z.string()),
  /** The articles that spell it so, for each alias in turn; left out where nobody looked. */
  aliasArticles: z.array(z.array(idSchema)).optional(),
  role: textSchema.nullable(),
  affiliation: idSchema.nullable(),
  /** One body called by several names: the actor whose name stands for all of them. */
  body: idSchema.optional(),
  group: z.enum(groups),
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
export type Actor = z.infer<typeof actorSchema>;

/** The other names of the body that this actor is, or is a name of. */
export function namesOfBody(actors: ReadonlyMap<string, Actor>, id: string): Actor[] {
  const root = actors.get(id)?.body ?? id;
  return [...actors.values()].filter((one) => one.id !== id && (one.id === root || one.body === root));
}
