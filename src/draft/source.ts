import type { Language } from '@/domain/text';
import type { ActorKind } from '@/domain/vocabulary';

/** An actor that the dossier has already, under all the names it is known by. */
export interface KnownActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly names: readonly string[];
}

/** A text to be drafted and what is known about it beforehand. */
export interface Source {
  readonly text: string;
  readonly language: Language;
  /** The first and the last day on which it may have been published, as "YYYY-MM-DD". */
  readonly published: { readonly first: string; readonly last: string };
  readonly actors: readonly KnownActor[];
  /** The id of a known actor, or a name: who speaks throughout, in a release or a speech. */
  readonly speaker: string | null;
}
