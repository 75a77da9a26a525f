import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Claim } from '@/domain/claim';
import type { DayNumber } from '@/domain/day';
import type { Event } from '@/domain/event';
import type { Relation } from '@/domain/relation';
import { type KnownFrom, knownBy, withHeard } from './known-from';
import { actorToldBy, articleToldBy, claimToldBy, eventToldBy, relationToldBy } from './known-items';
import type { Lookups } from './lookups';

/** Items as they were known on a day, made one by one as they are asked for. */
export interface KnownLookups extends Lookups {
  readonly relations: { readonly get: (id: string) => Relation | undefined };
}

/**
 * The items of a dataset as they were known on a day: what `knownOn` makes of the whole, for those few that are looked
 * up. It costs nothing to begin with.
 */
export function knownLookups(index: DatasetIndex, from: KnownFrom, day: DayNumber): KnownLookups {
  const articles = knownBy(from.articles, day);
  const events = knownBy(from.events, day);
  const claims = knownBy(from.claims, day);
  const heard = knownBy(from.heard, day);
  const actors = knownBy(from.actors, day);
  const lookUp = <T>(
    items: ReadonlyMap<string, T>,
    tell: (item: T) => T | null,
  ): { readonly get: (id: string) => T | undefined } => {
    const told = new Map<string, T | undefined>();
    return {
      get: (id) => {
        if (told.has(id)) return told.get(id);
        const item = items.get(id);
        const known = item === undefined ? undefined : (tell(item) ?? undefined);
        told.set(id, known);
        return known;
      },
    };
  };
  const tellEvent = (event: Event): Event | null => {
    const told = eventToldBy(articles, event);
    return told && withHeard(told, heard);
  };
  const tellClaim = (claim: Claim): Claim | null => {
    const told = claimToldBy(articles, claim, events);
    return told && { ...told, answers: told.answers.filter((answer) => claims.has(answer.claim)) };
  };
  const knownClaims = lookUp(index.claims, tellClaim);
  return {
    articles: lookUp(index.articles, (article) => (articles.has(article.id) ? articleToldBy(articles, article) : null)),
    actors: lookUp(index.actors, (actor) => (actors.has(actor.id) ? actorToldBy(articles, actor, actors) : null)),
    events: lookUp(index.events, tellEvent),
    claims: knownClaims,
    relations: lookUp(index.relations, (relation) => relationToldBy(articles, relation, events, claims)),
    claimsOfEvent: lookUp(index.claimsOfEvent, (all) => all.flatMap(({ id }) => knownClaims.get(id) ?? [])),
  };
}
