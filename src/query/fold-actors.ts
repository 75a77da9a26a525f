import type { Actor } from '@/domain/actor';

/** What actors are folded into: nothing, the institution a person belongs to, or the state behind an institution. */
export const foldLevels = ['person', 'institution', 'state'] as const;
export type FoldLevel = (typeof foldLevels)[number];

const chainOf = (actor: Actor, actors: ReadonlyMap<string, Actor>): Actor[] => {
  const chain = [actor];
  const seen = new Set([actor.id]);
  for (let at: Actor | undefined = actor; at?.affiliation; ) {
    at = actors.get(at.affiliation);
    // A circle of affiliations ends where it began.
    if (!at || seen.has(at.id)) break;
    seen.add(at.id);
    chain.push(at);
  }
  return chain;
};

const made = new WeakMap<ReadonlyMap<string, Actor>, Map<FoldLevel, ReadonlyMap<string, string>>>();

/**
 * Who stands for each actor. A person becomes the nearest institution; at the level of states everyone becomes the
 * nearest state, else the furthest institution there is. Whoever belongs to nothing stays.
 */
export function foldActors(actors: ReadonlyMap<string, Actor>, level: FoldLevel): ReadonlyMap<string, string> {
  const levels = made.get(actors) ?? new Map<FoldLevel, ReadonlyMap<string, string>>();
  made.set(actors, levels);
  const ready = levels.get(level) ?? fold(actors, level);
  levels.set(level, ready);
  return ready;
}

function fold(actors: ReadonlyMap<string, Actor>, level: FoldLevel): ReadonlyMap<string, string> {
  const folded = new Map<string, string>();
  for (const actor of actors.values()) {
    const chain = level === 'person' ? [actor] : chainOf(actor, actors);
    const bodies = chain.filter(({ kind }) => kind !== 'person');
    const body = level === 'state' ? (bodies.find(({ kind }) => kind === 'state') ?? bodies.at(-1)) : bodies[0];
    folded.set(actor.id, (level === 'person' ? actor : (body ?? actor)).id);
  }
  return folded;
}
