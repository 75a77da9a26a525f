import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { listEntries } from '@/annotate/entries';
import { type Session, takeStep } from '@/annotate/session';
import { takeEntry } from '@/annotate/take-entry';
import { LanguageContext } from '@/i18n/use-words';
import { SavePanel } from '@/views/annotator/save-panel';
import { harbourSession } from '../../fixtures/harbour-texts';

HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};

const show = (session: Session) =>
  render(
    <LanguageContext value="en">
      <SavePanel session={session} />
    </LanguageContext>,
  );

it('says how many claims were taken in the words of the rules', () => {
  const session = harbourSession();
  const [text] = session.texts;
  const claim = text && listEntries(session, text).find(({ proposal }) => proposal.kind === 'claim');
  const step =
    claim &&
    takeEntry(session, text, claim, {
      reason: 'as the rules read it',
      wordClaim: ({ claimant }) => `${claimant}: a number`,
      undated: { nl: 'geen dag gegeven', en: 'no day given' },
    });
  const taken = step && takeStep(session, step);
  if (!taken) throw new Error('no claim was taken');
  show(taken);
  expect(screen.getByText('One claim still has the words of the rules.')).toBeInTheDocument();
});

it('says nothing of the rules where no claim has their words', () => {
  show(harbourSession());
  expect(screen.queryByText(/words of the rules/)).toBeNull();
});
