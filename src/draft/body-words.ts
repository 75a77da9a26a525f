import type { ActorKind } from '@/domain/vocabulary';

export interface BodyWords {
  /** Nouns of bodies that a state or a place has, with what kind of actor they are: "Polish army". */
  readonly nouns: Readonly<Record<string, ActorKind>>;
  /** Between a body and its state: "van de", "of the". */
  readonly of: string;
  /** Ministries, as the source of a pattern; ADJECTIVE stands for the adjectives of states. */
  readonly ministry: string;
}
