import type { ActorKind } from '@/domain/actor';

/** Nouns of bodies that a state or a place has, with what kind of actor they are: "Russian army", "Oekraïense regering". */
export type BodyNouns = Readonly<Record<string, ActorKind>>;
