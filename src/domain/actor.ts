import type { actorSchema } from './actor-schema';
import type { z } from './schema';

export type Actor = z.infer<typeof actorSchema>;

/** The other names of the body that this actor is, or is a name of. */
export function namesOfBody(actors: ReadonlyMap<string, Actor>, id: string): Actor[] {
  const root = actors.get(id)?.body ?? id;
  return [...actors.values()].filter((one) => one.id !== id && (one.id === root || one.body === root));
}
