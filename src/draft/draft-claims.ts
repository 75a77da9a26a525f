import { type ClaimKind, narrator } from '@/domain/claim';
import type { Range } from '@/text/range';
import { speakerRules } from './attribution';
import { type Cues, modalityOf } from './cues';
import type { FoundQuantity } from './draft-quantities';
import type { ClaimProposal } from './proposal';
import type { Rule } from './rule';

/** Who is found to say what a sentence says, with offsets into the whole text; null for the article itself. */
export interface Claimant {
  readonly actor: string;
  readonly at: Range;
  readonly rule: Rule;
  readonly isMedia: boolean;
}

interface ClaimSource extends Range {
  readonly text: string;
  readonly cues: Cues;
  /** With offsets into the whole text, as `start` and `end` are. */
  readonly quantities: readonly FoundQuantity[];
  readonly claimant: Claimant | null;
  readonly isHeading: boolean;
  /** Only a part of its sentence: what is said beside a claim is one as well. */
  readonly isPart: boolean;
  readonly isDated: boolean;
  /** It only says who said what stands before it. */
  readonly pointsBack: boolean;
}

/** Whether a sentence that is a paragraph of its own is a heading: short, without a full stop. */
export const looksLikeHeading = (text: string): boolean =>
  !/[.!?…:][”’»"')\]]*$/u.test(text) && text.split(/\s+/).length < 12;

/** A happening with its day, told by the article itself: an event rather than a claim. */
const isEvent = (text: string, { kinds, conditional }: Cues, dated: boolean): boolean =>
  dated &&
  !conditional &&
  kinds.every((kind) => kind === 'diplomacy') &&
  !/(?<!\p{L})(?:geen|niet|no|not|onzeker|uncertain|unclear)(?!\p{L})/iu.test(text);

/** The claims that a sentence is likely to hold: one for each number of people, each sanction, else one in all. */
export function draftClaims({
  start,
  end,
  text,
  cues,
  quantities,
  claimant,
  isHeading,
  isPart,
  pointsBack,
  isDated,
}: ClaimSource): ClaimProposal[] {
  if (pointsBack || isHeading) return [];
  const counting = quantities.filter(({ sort }) => sort === 'forces' || sort === 'people');
  const base = {
    kind: 'claim' as const,
    start,
    end,
    rule: (claimant?.rule ?? speakerRules.narrator).id,
    reason: (claimant?.rule ?? speakerRules.narrator).reason,
    claimant: claimant?.actor ?? narrator,
    claimantAt: claimant?.at ?? null,
    conditional: cues.conditional,
  };
  const claim = (kind: ClaimKind, measure: string | null, quantity: ClaimProposal['quantityAt']): ClaimProposal => ({
    ...base,
    claim: kind,
    modality: modalityOf(kind, cues),
    measure,
    quantityAt: quantity,
  });
  const counted = counting.map((quantity) =>
    claim(quantity.sort === 'forces' ? 'troops' : 'other', null, { start: quantity.start, end: quantity.end }),
  );
  const sanctions = cues.kinds.includes('sanctions')
    ? (cues.measures.length > 0 ? cues.measures : [null]).map((measure) => claim('sanctions', measure, null))
    : [];
  if (counted.length > 0 || sanctions.length > 0) return [...counted, ...sanctions];
  const [kind] = cues.kinds;
  if (claimant === null && kind === undefined && !cues.claims && !isPart && quantities.length === 0) return [];
  // What a paper or an agency is named for is told on its own authority, as what the article tells is on that.
  if ((claimant === null || claimant.isMedia) && isEvent(text, cues, isDated)) return [];
  return [claim(kind ?? 'other', null, null)];
}
