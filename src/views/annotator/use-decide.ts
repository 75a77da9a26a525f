import { useState } from 'react';
import type { Entry } from '@/annotate/entries';
import { refuseEntry, sameActor, takeEntry, takeMentions } from '@/annotate/take-entry';
import { narrator } from '@/domain/claim';
import { annotateWordsOf, useAnnotateWords } from '@/i18n/use-annotate-words';
import { useWords } from '@/i18n/use-words';
import { openForm, setEntry, take } from './annotation';
import { currentText, useAnnotation } from './annotation-store';

export interface Decide {
  readonly take: () => void;
  readonly refuse: () => void;
  readonly mend: () => void;
  /** Opens the choice of whom it is the same as. */
  readonly same: () => void;
  readonly takeMentions: () => void;
  readonly chooseSame: (actor: string) => void;
  /** The key of the name that is being said to be another’s. */
  readonly asking: string | null;
  readonly stopAsking: () => void;
}

/** What can be done with the proposal that is at hand; afterwards the next one that is open is. */
export function useDecide(entries: readonly Entry[]): Decide {
  const own = useAnnotateWords();
  const { claimKinds } = useWords();
  const [asking, setAsking] = useState<string | null>(null);
  const here = () => {
    const state = useAnnotation.getState();
    const text = currentText(state);
    const entry = entries.find(({ key }) => key === state.entry);
    return state.session && text && entry ? { session: state.session, text, entry } : null;
  };
  const goOn = (entry: Entry): void => {
    const at = entries.indexOf(entry);
    const next = entries.slice(at + 1).find(({ state }) => state === 'open');
    if (next) setEntry(next.key);
  };
  const titleOf = (entry: Entry): string => {
    const { proposal } = entry;
    if (proposal.kind === 'actor') return proposal.name;
    return proposal.kind === 'date' ? proposal.expression : claimKinds[proposal.claim];
  };
  return {
    asking,
    stopAsking: () => setAsking(null),
    take: () => {
      const found = here();
      if (!found || found.entry.state === 'taken') return;
      const { session, text, entry } = found;
      // A day by itself is nothing yet: what happened on it is for the person to say.
      if (entry.proposal.kind === 'date') return openForm('event', entry);
      const step = takeEntry(session, text, entry, {
        reason: own.reasons.taken,
        wordClaim: ({ claimant, wording, claim }) =>
          own.claimWords(claimant ?? own.theText, wording ?? claimKinds[claim.claim].toLowerCase()),
        undated: { nl: annotateWordsOf('nl').undated, en: annotateWordsOf('en').undated },
      });
      const words = text.text.slice(entry.proposal.start, entry.proposal.end);
      const what = entry.proposal.kind;
      if (take(step, ({ told }) => own.told[what](told.title, words))) goOn(entry);
    },
    refuse: () => {
      const found = here();
      if (!found) return;
      const step = refuseEntry(found.entry, titleOf(found.entry));
      const isBack = found.entry.state === 'refused';
      if (take(step, ({ told }) => (isBack ? own.again : own.told.refused(told.title))) && !isBack) goOn(found.entry);
    },
    mend: () => {
      const found = here();
      if (!found) return;
      const { kind } = found.entry.proposal;
      openForm(kind === 'date' ? 'event' : kind, found.entry);
    },
    same: () => {
      const found = here();
      if (found?.entry.proposal.kind === 'actor') setAsking(found.entry.key);
    },
    chooseSame: (actor) => {
      const found = here();
      setAsking(null);
      if (!found) return;
      const step = sameActor(found.session, found.text, found.entry, actor, own.reasons.marked);
      if (take(step, ({ told }) => own.told.mention(told.title))) goOn(found.entry);
    },
    takeMentions: () => {
      const found = here();
      if (!found) return;
      const step = takeMentions(found.session, found.text, found.entry, own.reasons.taken);
      take(step, ({ told }) => own.told.mention(told.title));
    },
  };
}

/** Whether the article itself is the one who says it. */
export const isNarrated = (entry: Entry): boolean =>
  entry.proposal.kind === 'claim' && entry.proposal.claimant === narrator;
