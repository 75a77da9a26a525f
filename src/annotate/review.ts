import { applyChanges } from '@/dataset/apply-patch';
import type { Dataset } from '@/dataset/format';
import type { Actor } from '@/domain/actor';
import { type Claim, narrator } from '@/domain/claim';
import type { Text } from '@/domain/text';
import type { ActorProposal, ClaimProposal, DateProposal, Proposal, QuantityProposal } from '@/draft/proposal';
import { overlaps } from '@/text/range';
import { sentenceAt } from './evidence-at';
import { addMentions, makeActor } from './make-actor';
import { makeClaim, type NumberForm } from './make-claim';
import { inLanguage } from './own-text';
import { actorKindOf } from './prefill';
import type { AnnotatedText, Session, Step } from './session';

type EntryState = 'open' | 'taken' | 'refused';

/** A proposal as a person goes through them, in the order of the text. */
export interface Entry {
  /** Stable for one text and its draft. */
  readonly key: string;
  readonly article: string;
  /** From 0. */
  readonly sentence: number;
  readonly state: EntryState;
  readonly proposal: ActorProposal | ClaimProposal | DateProposal;
  /** Of an actor: all places that the rules take for the same. */
  readonly mentions: readonly ActorProposal[];
  /** Of a claim: the number it is about. */
  readonly quantity: QuantityProposal | null;
}

const keyOf = (article: string, { kind, start, end, rule }: Proposal, n: number): string =>
  `${article} ${kind} ${start}-${end} ${rule} ${n}`;

export const decisionKey = (entry: Pick<Entry, 'key'>): string => `proposal ${entry.key}`;
export const readKey = (sentence: string): string => `read ${sentence}`;
export const nameKey = (proposed: string): string => `name ${proposed}`;
const wordedKey = (claim: string): string => `worded ${claim}`;

/** What the dossier tells of already, before anything was marked: a person need not decide it again. */
function recordedIn(base: Dataset, article: string): (proposal: Proposal) => boolean {
  const here = (one: { readonly article: string }): boolean => one.article === article;
  const names = base.actors.flatMap(({ mentions }) => mentions.filter(here));
  const told = [...base.events, ...base.claims.flatMap(({ reports }) => reports)].flatMap(({ evidence }) =>
    evidence.filter(here),
  );
  return (proposal) =>
    proposal.kind !== 'quantity' && (proposal.kind === 'actor' ? names : told).some((one) => overlaps(one, proposal));
}

/**
 * What there is to decide in a text: each name once, each claim, and the days of sentences in which no claim is proposed,
 * for there something may have happened.
 */
export function listEntries({ base, decisions }: Pick<Session, 'base' | 'decisions'>, text: AnnotatedText): Entry[] {
  const isRecorded = recordedIn(base, text.article);
  const proposals = (text.draft?.proposals ?? []).filter((one) => !isRecorded(one));
  const actors = Map.groupBy(
    proposals.filter((one) => one.kind === 'actor'),
    ({ actor }) => actor,
  );
  const claims = proposals.filter((one) => one.kind === 'claim');
  const claimed = new Set(claims.map((claim) => sentenceAt(text, claim)));
  const isClaimed = (one: Proposal): boolean =>
    claimed.has(sentenceAt(text, one)) || claims.some((claim) => overlaps(claim, one));
  const seen = new Map<string, number>();
  const entries = proposals.flatMap((proposal): Entry[] => {
    if (proposal.kind === 'quantity') return [];
    if (proposal.kind === 'actor' && actors.get(proposal.actor)?.[0] !== proposal) return [];
    if (proposal.kind === 'actor' && (proposal.type === 'place' || !proposal.named)) return [];
    if (proposal.kind === 'date' && (proposal.edtf === null || isClaimed(proposal))) return [];
    const base = keyOf(text.article, proposal, 0);
    const n = seen.get(base) ?? 0;
    seen.set(base, n + 1);
    const key = keyOf(text.article, proposal, n);
    const state = decisions[decisionKey({ key })];
    const at = proposal.kind === 'claim' ? proposal.quantityAt : null;
    return [
      {
        key,
        article: text.article,
        sentence: sentenceAt(text, proposal),
        state: state === 'taken' || state === 'refused' ? state : 'open',
        proposal,
        mentions: proposal.kind === 'actor' ? (actors.get(proposal.actor) ?? []) : [],
        quantity:
          at === null
            ? null
            : (proposals.find(
                (one): one is QuantityProposal =>
                  one.kind === 'quantity' && one.start === at.start && one.end === at.end,
              ) ?? null),
      },
    ];
  });
  return entries.sort((a, b) => a.proposal.start - b.proposal.start || a.proposal.end - b.proposal.end);
}

/** The actor of the dossier that a key of a draft stands for, by its id or by what a person said. */
export function actorFor({ dataset, decisions }: Pick<Session, 'dataset' | 'decisions'>, key: string): Actor | null {
  const said = decisions[nameKey(key)] ?? key;
  return dataset.actors.find(({ id }) => id === said) ?? null;
}

/** The mentions of a taken actor that were not taken with it. */
export function mentionsLeft(session: Session, entry: Entry): readonly ActorProposal[] {
  if (entry.proposal.kind !== 'actor') return [];
  const actor = actorFor(session, entry.proposal.actor);
  return actor === null
    ? []
    : entry.mentions.filter(
        ({ start, end }) =>
          !actor.mentions.some((one) => one.article === entry.article && one.start === start && one.end === end),
      );
}

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

export type SentenceState = 'unread' | 'read' | 'nothing';

export interface Reading {
  readonly states: readonly SentenceState[];
  /** So many are read, those with nothing to mark among them. */
  readonly read: number;
  readonly nothing: number;
}

/** How far a text has been read: by its sentences, not by what was decided. */
export function readingOf({ decisions }: Pick<Session, 'decisions'>, text: AnnotatedText): Reading {
  const states = text.sentences.map(({ id }): SentenceState => {
    const state = decisions[readKey(id)];
    return state === 'read' || state === 'nothing' ? state : 'unread';
  });
  return {
    states,
    read: states.filter((state) => state !== 'unread').length,
    nothing: states.filter((state) => state === 'nothing').length,
  };
}
