import type { Actor } from '@/domain/actor';
import type { Group } from '@/domain/group';
import type { Language } from '@/domain/text';

const withoutBrackets = (name: string): string => name.replace(/\s*\([^)]*\)\s*/g, ' ').trim() || name;

/** "von der Leyen" of "Ursula von der Leyen": from the first word in lower case, else the last word. */
const familyName = (name: string): string => {
  const words = name.split(/\s+/);
  const particle = words.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word));
  return words.slice(particle > 0 ? particle : -1).join(' ');
};

/** What an actor is called where room is scarce; two actors never get the same short name. */
export function shortNames(
  actors: readonly Actor[],
  lang: Language,
  groups: ReadonlyMap<string, Pick<Group, 'name' | 'shortName'>> = new Map(),
): ReadonlyMap<string, string> {
  const short = (actor: Actor): string => {
    // The state that a group is named after is called as the group is.
    const group = groups.get(actor.group);
    if (group?.shortName && group.name[lang] === actor.name[lang]) return group.shortName[lang];
    const name = withoutBrackets(actor.name[lang]);
    return actor.kind === 'person' && actor.named ? familyName(name) : name;
  };
  const uses = new Map<string, number>();
  for (const actor of actors) uses.set(short(actor), (uses.get(short(actor)) ?? 0) + 1);
  return new Map(
    actors.map((actor) => [actor.id, uses.get(short(actor)) === 1 ? short(actor) : actor.name[lang]] as const),
  );
}
