import type { Actor } from '@/domain/actor';
import { narrator } from '@/domain/claim';
import type { Places } from './admit-articles';
import { closingSteps } from './break-circles';
import type { Leaving } from './left-out';
import { mapSteps, type Steps } from './steps';

/** The actors that hold together; none of them is, through others, part of themselves. */
export function* admitActors(
  leaving: Leaving,
  given: readonly Actor[],
  articles: ReadonlySet<string>,
  places: Places,
): Steps<Actor[]> {
  const actors = leaving
    .once(
      ({ id }) => `actors/${id}`,
      given,
      ({ id }) => id,
    )
    .filter(({ id }) => {
      if (id === narrator) leaving.out(`actors/${id}`, 'reserved', id);
      return id !== narrator;
    });
  const ids = new Set(actors.map(({ id }) => id));
  const parts = yield* mapSteps(actors, (actor): Actor => {
    const at = `actors/${actor.id}`;
    return {
      ...actor,
      affiliation: leaving.known(`${at} affiliation`, ids, actor.affiliation),
      mentions: places.stretches(`${at} mentions`, actor.mentions),
      ...(actor.aliasArticles
        ? {
            aliasArticles: actor.aliasArticles.map((some) => leaving.allKnown(`${at} aliasArticles`, articles, some)),
          }
        : {}),
    };
  });
  const closing = new Map(
    closingSteps(new Map(parts.map(({ id, affiliation }) => [id, affiliation === null ? [] : [affiliation]]))).map(
      ({ from, to }) => [from, to],
    ),
  );
  return parts.map((actor) => {
    const to = closing.get(actor.id);
    if (to === undefined) return actor;
    leaving.out(`actors/${actor.id} affiliation`, to === actor.id ? 'itself' : 'circle', to);
    return { ...actor, affiliation: null };
  });
}
