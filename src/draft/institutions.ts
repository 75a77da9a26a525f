import listed from '#lexicon/institutions.json' with { type: 'json' };
import type { ActorKind } from '@/domain/vocabulary';

/** Bodies that are known by name, in both languages, each under one key. */
interface Institution {
  readonly key: string;
  readonly kind: ActorKind;
  readonly names: readonly string[];
}

export const institutions = listed.bodies as readonly Institution[];

/** Papers, stations, agencies. */
export const outlets = listed.outlets as readonly Institution[];

/** Bodies that are called by the building they sit in. */
export const seats: ReadonlySet<string> = new Set(listed.seats);
