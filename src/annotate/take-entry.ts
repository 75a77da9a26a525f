import { applyChanges } from '@/dataset/apply-patch';
import { type Claim, narrator } from '@/domain/claim';
import type { Text } from '@/domain/text';
import type { ActorProposal, ClaimProposal } from '@/draft/proposal';
import { actorFor, decisionKey, type Entry, listEntries, mentionsLeft, nameKey } from './entries';
import { addMentions, makeActor } from './make-actor';
import { makeClaim, type NumberForm } from './make-claim';
import { inLanguage } from './own-text';
import { actorKindOf } from './prefill';
import type { AnnotatedText, Session, Step } from './session';

const wordedKey = (claim: string): string => `worded ${claim}`;

/** Whom a proposal names as the one who claims, taken along where nobody took him yet. */
function claimantOf(session: Session, text: AnnotatedText, proposal: ClaimProposal, reason: string) {
  if (proposal.claimant === narrator) return { id: narrator, changes: [], decisions: {}, name: null };
  const known = actorFor(session, proposal.claimant);
  if (known) return { id: known.id, changes: [], decisions: {}, name: known.name };
  const named = (text.draft?.proposals ?? []).filter(
    (one): one is ActorProposal => one.kind === 'actor' && one.actor === proposal.claimant,
  );
  const at = proposal.claimantAt;
  const nearest = named.find(({ start }) => at !== null && start === at.start) ?? named[0];
  const name = nearest?.name ?? text.speaker;
  if (!name) return null;
  const made = makeActor(
    session.dataset,
    text,
    nearest ? [nearest] : [],
    { name, kind: nearest ? actorKindOf(nearest) : 'person', named: nearest?.named ?? true, sameAs: null },
    reason,
  );
  const decisions: Record<string, string> = made ? { [nameKey(proposal.claimant)]: made.id } : {};
  const own = nearest && listEntries(session, text).find((one) => one.mentions.includes(nearest));
  if (own) decisions[decisionKey(own)] = 'taken';
  return made && { id: made.id, changes: made.changes, decisions, name: inLanguage(name, text.language) };
}

/** The words that the rules can give for a claim: who and how many, or who and which kind; the person words it. */
interface ClaimWording {
  readonly claimant: string | null;
  readonly wording: string | null;
  readonly claim: ClaimProposal;
}

export interface TakeOptions {
  /** Why, for the record of changes. */
  readonly reason: string;
  readonly wordClaim: (parts: ClaimWording) => string;
  /** What a claim without a day says of it. */
  readonly undated: Text;
}

/** Takes a proposal as it is; null where it needs a person's words first, as a day does. */
export function takeEntry(session: Session, text: AnnotatedText, entry: Entry, options: TakeOptions): Step | null {
  const { proposal } = entry;
  const { reason } = options;
  const taken = { [decisionKey(entry)]: 'taken' };
  if (proposal.kind === 'date') return null;
  if (proposal.kind === 'actor') {
    const known = actorFor(session, proposal.actor);
    const made = makeActor(
      session.dataset,
      text,
      [proposal],
      { name: proposal.name, kind: actorKindOf(proposal), named: proposal.named, sameAs: known?.id ?? null },
      reason,
    );
    return (
      made && {
        changes: made.changes,
        decisions: { ...taken, [nameKey(proposal.actor)]: made.id },
        told: { what: 'actor', title: proposal.name },
      }
    );
  }
  const claimant = claimantOf(session, text, proposal, reason);
  if (!claimant) return null;
  const { quantity } = entry;
  const subject = quantity?.subject ? (actorFor(session, quantity.subject)?.id ?? null) : null;
  const number: NumberForm | null = quantity && {
    min: quantity.min,
    max: quantity.max,
    comparator: quantity.comparator,
    unit: quantity.unit,
    wording: quantity.wording,
    subject,
  };
  const title = options.wordClaim({
    claimant: claimant.name?.[text.language] ?? null,
    wording: quantity?.wording ?? null,
    claim: proposal,
  });
  const made = makeClaim(
    applyChanges(session.dataset, claimant.changes).dataset,
    text,
    proposal,
    {
      claimant: claimant.id,
      title,
      kind: proposal.claim,
      modality: proposal.modality,
      measure: proposal.measure,
      number,
      said: { edtf: `../${text.published.last}`, extent: 'moment', basis: options.undated, expression: null },
    },
    reason,
  );
  return (
    made && {
      changes: [...claimant.changes, ...made.changes],
      decisions: { ...claimant.decisions, ...taken, [wordedKey(made.id)]: 'rules' },
      told: { what: 'claim', title },
    }
  );
}

/** The claims that were taken in the words of the rules. */
export const wordedByRules = ({ dataset, decisions }: Pick<Session, 'dataset' | 'decisions'>): Claim[] =>
  dataset.claims.filter(({ id }) => decisions[wordedKey(id)] === 'rules');

/** Refuses a proposal, or takes a refusal back; what was taken is undone and not refused. */
export const refuseEntry = (entry: Entry, title: string): Step | null =>
  entry.state === 'taken'
    ? null
    : {
        changes: [],
        decisions: { [decisionKey(entry)]: entry.state === 'refused' ? null : 'refused' },
        told: { what: 'refused', title },
      };

/** All mentions of an actor that was taken: the one thing that may be taken at once. */
export function takeMentions(session: Session, text: AnnotatedText, entry: Entry, reason: string): Step | null {
  if (entry.proposal.kind !== 'actor') return null;
  const actor = actorFor(session, entry.proposal.actor);
  const left = mentionsLeft(session, entry);
  if (!actor || left.length === 0) return null;
  return {
    changes: addMentions(actor, text, left, reason),
    decisions: {},
    told: { what: 'mention', title: `${actor.name[text.language]} × ${left.length}` },
  };
}

/** Says that a proposed name is another name of an actor that is there. */
export function sameActor(
  session: Session,
  text: AnnotatedText,
  entry: Entry,
  id: string,
  reason: string,
): Step | null {
  const actor = session.dataset.actors.find((one) => one.id === id);
  if (!actor || entry.proposal.kind !== 'actor') return null;
  return {
    changes: addMentions(actor, text, [entry.proposal], reason),
    decisions: { [decisionKey(entry)]: 'taken', [nameKey(entry.proposal.actor)]: id },
    told: { what: 'mention', title: actor.name[text.language] },
  };
}
