import type { ClaimKind } from '@/domain/claim';

/** Words by which a sentence tells of what kind its claim is; each a source of a pattern for a whole word. */
export interface CueWords {
  readonly kinds: Readonly<Record<Exclude<ClaimKind, 'other'>, readonly string[]>>;
  /** What a sanction is about, the most particular first. */
  readonly measures: readonly (readonly [measure: string, words: readonly string[]])[];
  readonly conditional: readonly string[];
  /** Words of happenings: with none of them and no one who speaks, a sentence claims nothing that is counted. */
  readonly claiming: readonly string[];
}
