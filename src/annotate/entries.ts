import type { Dataset } from '@/dataset/format';
import type { Actor } from '@/domain/actor';
import type { ActorProposal, ClaimProposal, DateProposal, Proposal, QuantityProposal } from '@/draft/proposal';
import { overlaps } from '@/text/range';
import { sentenceAt } from './evidence-at';
import type { AnnotatedText, Session } from './session';

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
export const nameKey = (proposed: string): string => `name ${proposed}`;

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
