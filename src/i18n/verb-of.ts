import type { Actor } from '@/domain/actor';
import type { Language } from '@/domain/text';
import type { RelationKind } from '@/domain/vocabulary';
import { wordsOf } from './words';

/** What someone does to another, as a verb that agrees with whose it is: "Bulgaria warns", "US allies warn". */
export function verbOf(kind: RelationKind, source: Pick<Actor, 'plural'> | undefined, lang: Language): string {
  const { relationKinds, relationKindsOfSeveral } = wordsOf(lang);
  return source?.plural?.includes(lang) ? relationKindsOfSeveral[kind] : relationKinds[kind];
}
