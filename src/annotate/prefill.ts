import { type ClaimKind, type Modality, narrator } from '@/domain/claim';
import type { Text } from '@/domain/text';
import type { ActorKind } from '@/domain/vocabulary';
import type { ActorProposal, ClaimProposal, DateProposal, Proposal, QuantityProposal } from '@/draft/proposal';
import { overlaps, type Range, sharedLength } from '@/text/range';
import type { NumberForm } from './make-claim';
import type { Proposed } from './propose-header';
import { readNumber } from './read-number';
import type { AnnotatedText } from './session';

const ofKind = <K extends Proposal['kind']>(text: AnnotatedText, kind: K): Extract<Proposal, { kind: K }>[] =>
  (text.draft?.proposals ?? []).filter((one): one is Extract<Proposal, { kind: K }> => one.kind === kind);

const best = <T extends Range>(all: readonly T[], stretch: Range): T | null =>
  all.filter((one) => overlaps(one, stretch)).sort((a, b) => sharedLength(b, stretch) - sharedLength(a, stretch))[0] ??
  null;

/** Whom a key of the draft stands for: the actor proposal with the fullest name. */
export const proposedActor = (text: AnnotatedText, key: string): ActorProposal | null =>
  ofKind(text, 'actor').find(({ actor }) => actor === key) ?? null;

/** The kind of actor that a name is the name of; a people or a place that speaks is a body. */
export const actorKindOf = ({ type }: Pick<ActorProposal, 'type'>): ActorKind =>
  type === 'people' || type === 'place' || type === 'unknown' ? 'organisation' : type;

/** What the rules read in a stretch of a text, each with why; a person reads it again. */
export interface Prefill {
  readonly actor: ActorProposal | null;
  /** The key of an actor of the draft, or "narrator". */
  readonly claimant: Proposed<string>;
  readonly kind: Proposed<ClaimKind>;
  readonly modality: Modality;
  readonly conditional: boolean;
  readonly measure: string | null;
  /** The number that stands there, with its hedge; whose it is as a key of the draft. */
  readonly number: Proposed<Omit<NumberForm, 'subject'>> | null;
  readonly subject: string | null;
  readonly date: DateProposal | null;
}

const unsaid: Text = { nl: 'er wordt niemand genoemd die het zegt', en: 'nobody is named who says it' };
const noKind: Text = {
  nl: 'geen regel past op deze woorden; kies er zelf een als u wilt',
  en: 'no rule fits these words; choose one if you want',
};
const byWords: Text = { nl: 'naar de woorden van dit stuk', en: 'by the words of this stretch' };

const asItStands: Text = {
  nl: 'het getal met het woord erachter; geen regel kent het',
  en: 'the number with the word behind it; no rule knows it',
};

const numberIn = (text: AnnotatedText, stretch: Range, quantity: QuantityProposal | null): Prefill['number'] => {
  if (!quantity) {
    const value = readNumber(text.text.slice(stretch.start, stretch.end), text.language);
    return value && { value, reason: asItStands };
  }
  const { min, max, comparator, unit, wording, reason } = quantity;
  return { value: { min, max, comparator, unit, wording }, reason };
};

/** The claims, dates and numbers that lie in just this stretch, and whom its sentence names as speaker. */
export function prefillFrom(text: AnnotatedText, stretch: Range): Prefill {
  const claim: ClaimProposal | null = best(ofKind(text, 'claim'), stretch);
  const quantities = ofKind(text, 'quantity').filter((one) => overlaps(one, stretch));
  const quantity =
    quantities.find(({ start }) => claim?.quantityAt?.start === start) ??
    quantities.find(({ unit }) => unit !== 'percent') ??
    quantities[0] ??
    null;
  return {
    actor: best(ofKind(text, 'actor'), stretch),
    claimant: claim ? { value: claim.claimant, reason: claim.reason } : { value: narrator, reason: unsaid },
    kind:
      claim && claim.claim !== 'other' ? { value: claim.claim, reason: byWords } : { value: 'other', reason: noKind },
    modality: claim?.modality ?? 'asserted',
    conditional: claim?.conditional ?? false,
    measure: claim?.measure ?? null,
    number: numberIn(text, stretch, quantity),
    subject: quantity?.subject ?? null,
    date:
      ofKind(text, 'date')
        .filter((one) => overlaps(one, stretch))
        .find(({ edtf }) => edtf !== null) ?? best(ofKind(text, 'date'), stretch),
  };
}
