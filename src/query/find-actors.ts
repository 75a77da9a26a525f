import type { Actor } from '@/domain/actor';
import { foldWord } from './fold-word';

const rankOf = (actor: Actor, wanted: string): number => {
  const spellings = [actor.name.nl, actor.name.en, ...actor.aliases, actor.id.replaceAll('-', ' ')].map(foldWord);
  if (spellings.includes(wanted)) return 0;
  if (spellings.some((spelling) => spelling.startsWith(wanted))) return 1;
  if (spellings.some((spelling) => spelling.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted)))) return 2;
  return spellings.some((spelling) => spelling.includes(wanted)) ? 3 : 4;
};

/** Actors by any spelling of their name in either language or in the articles; the best match first, else as given. */
export function findActors(actors: readonly Actor[], words: string): Actor[] {
  const wanted = foldWord(words.trim());
  if (wanted === '') return [];
  return actors
    .map((actor, place) => ({ actor, place, rank: rankOf(actor, wanted) }))
    .filter(({ rank }) => rank < 4)
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ actor }) => actor);
}
