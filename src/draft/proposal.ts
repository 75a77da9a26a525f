import type { ClaimKind, Modality } from '@/domain/claim';
import type { Quantity } from '@/domain/quantity';
import type { Text } from '@/domain/text';
import type { ActorKind } from '@/domain/vocabulary';
import type { Range } from '@/text/range';

/** What every proposal says: which words it is about (UTF-16, half-open, into the raw text), by which rule and why. */
interface Proposed extends Range {
  /** Stable name of the rule, as "date/weekday"; docs/drafting.md lists them. */
  readonly rule: string;
  /** Why, for the person who decides. */
  readonly reason: Text;
}

/** What a name can be the name of: an actor of one of our kinds, a people, or a place that does not act here. */
export type NamedKind = ActorKind | 'people' | 'place' | 'unknown';

export interface ActorProposal extends Proposed {
  readonly kind: 'actor';
  /** The same for all mentions that the rules take for one actor: an id of the dossier, or a key of this draft. */
  readonly actor: string;
  /** The fullest form of the name in this text. */
  readonly name: string;
  readonly type: NamedKind;
  /** False for someone referred to by office alone, as in "a senior official". */
  readonly named: boolean;
}

export interface DateProposal extends Proposed {
  readonly kind: 'date';
  readonly expression: string;
  /** Null where the words and the day of publication do not settle it. Then both bounds are null too. */
  readonly edtf: string | null;
  /** Inclusive bounds as "YYYY-MM-DD"; null is open on that side. */
  readonly first: string | null;
  readonly last: string | null;
  readonly extent: 'moment' | 'span';
}

export interface QuantityProposal extends Proposed, Pick<Quantity, 'min' | 'max' | 'comparator'> {
  readonly kind: 'quantity';
  /** What is counted: troops, people, deaths, hours, percent … */
  readonly unit: string;
  /** Number and hedge as they stand there. */
  readonly wording: string;
  /** Whose, as the key of an actor proposal; null where nothing near says so. */
  readonly subject: string | null;
}

export interface ClaimProposal extends Proposed {
  readonly kind: 'claim';
  readonly claim: ClaimKind;
  /** The key of an actor proposal, or "narrator". */
  readonly claimant: string;
  /** Where the claimant is named, perhaps in an earlier sentence; null for the narrator. */
  readonly claimantAt: Range | null;
  readonly modality: Modality;
  /** The number that the claim is about, if it is about one. */
  readonly quantityAt: Range | null;
  /** For sanctions: finance, banking, swift, technology … */
  readonly measure: string | null;
  readonly conditional: boolean;
}

/** Something that rules propose about a text. It counts for nothing until a person has taken it. */
export type Proposal = ActorProposal | DateProposal | QuantityProposal | ClaimProposal;
