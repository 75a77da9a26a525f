import { applyChanges, revertChanges } from '@/dataset/apply-patch';
import type { Dataset } from '@/dataset/format';
import type { Change } from '@/dataset/patch';
import type { Language } from '@/domain/text';
import type { Draft } from '@/draft/draft';
import type { Sentence } from '@/draft/split-sentences';

/** A sentence of a text, under the id that it has or would have in the digest of its article. */
export interface OwnSentence extends Sentence {
  readonly id: string;
}

/** A text on this device that is being annotated; it is in no dataset, no patch, no link and no storage. */
export interface AnnotatedText {
  readonly article: string;
  readonly text: string;
  readonly language: Language;
  /** Who speaks throughout: a name, or the id of an actor. */
  readonly speaker: string | null;
  readonly published: { readonly first: string; readonly last: string };
  readonly sentences: readonly OwnSentence[];
  /** Null until it has been drafted. */
  readonly draft: Draft | null;
}

/**
 * What a person decided that is in no dataset: which proposals were taken or refused, which sentences were read, which
 * words were kept as a quotation, and whom a proposed name stands for.
 */
type Decisions = Readonly<Record<string, string>>;

/** What a step made of which words, for those who listen. */
interface Told {
  readonly what:
    | 'actor'
    | 'event'
    | 'claim'
    | 'number'
    | 'date'
    | 'relation'
    | 'mention'
    | 'retold'
    | 'refused'
    | 'read'
    | 'text';
  readonly title: string;
}

/** One thing that a person did; undone and done again as a whole. */
export interface Step {
  readonly changes: readonly Change[];
  /** Null takes a decision back. */
  readonly decisions: Readonly<Record<string, string | null>>;
  readonly told: Told;
}

interface Done extends Step {
  readonly former: Readonly<Record<string, string | null>>;
}

export interface Session {
  readonly base: Dataset;
  readonly dataset: Dataset;
  readonly texts: readonly AnnotatedText[];
  readonly decisions: Decisions;
  readonly done: readonly Done[];
  readonly undone: readonly Done[];
}

export const startSession = (base: Dataset, texts: readonly AnnotatedText[]): Session => ({
  base,
  dataset: base,
  texts,
  decisions: {},
  done: [],
  undone: [],
});

const decide = (decisions: Decisions, next: Step['decisions']): Decisions =>
  Object.fromEntries(
    Object.entries({ ...decisions, ...next }).filter((entry): entry is [string, string] => entry[1] !== null),
  );

const make = (session: Session, step: Done): Session | null => {
  const { dataset, unfit } = applyChanges(session.dataset, step.changes);
  if (unfit.length > 0) return null;
  return {
    ...session,
    dataset,
    decisions: decide(session.decisions, step.decisions),
    done: [...session.done, step],
  };
};

/** Does one step; what was undone before it is gone. Null where it does not fit, which is a fault of who made it. */
export function takeStep(session: Session, step: Step): Session | null {
  const former = Object.fromEntries(Object.keys(step.decisions).map((key) => [key, session.decisions[key] ?? null]));
  const made = make(session, { ...step, former });
  return made && { ...made, undone: [] };
}

/** The session as it was before its last step; itself where there was none. */
export function undo(session: Session): Session {
  const step = session.done.at(-1);
  if (!step) return session;
  const { dataset } = revertChanges(session.dataset, step.changes);
  return {
    ...session,
    dataset,
    decisions: decide(session.decisions, step.former),
    done: session.done.slice(0, -1),
    undone: [...session.undone, step],
  };
}

/** Does again what was undone last. */
export function redo(session: Session): Session {
  const step = session.undone.at(-1);
  if (!step) return session;
  const made = make(session, step);
  return made ? { ...made, undone: session.undone.slice(0, -1) } : session;
}

/** How many steps lie between what was saved and what is there now. */
export const stepsSince = ({ done }: Session, saved: Session['done'] | null): number => {
  if (saved === null) return done.length;
  const shared = done.findIndex((step, i) => saved[i] !== step);
  const common = shared < 0 ? Math.min(done.length, saved.length) : shared;
  return done.length - common + (saved.length - common);
};
