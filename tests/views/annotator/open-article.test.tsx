import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { finishDossier } from '@/annotate/finish-dossier';
import { makeEvent } from '@/annotate/make-event';
import { type Session, takeStep } from '@/annotate/session';
import { decodeDataset } from '@/dataset/decode';
import { indexDataset } from '@/dataset/index-dataset';
import { attachOriginals } from '@/state/attach-originals';
import { handOverText } from '@/state/hand-over';
import { annotatorPart } from '@/views/annotator/annotator-part';
import { correctionsPart } from '@/views/corrections/parts';
import { renderApp } from '../../app/render-app';
import { harbourTexts } from '../../fixtures/harbour-plain';
import { harbourSession } from '../../fixtures/harbour-texts';

await Promise.all([annotatorPart.fetch(), correctionsPart.fetch()]);
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

const [raw] = harbourTexts;

const dossier = () => {
  const session = harbourSession({ isDrafted: false });
  const [text] = session.texts;
  const start = raw.indexOf('broke down');
  const basis = { nl: 'geen dag gegeven', en: 'no day given' };
  const date = { edtf: '../2026-03-12', extent: 'moment', basis, expression: null } as const;
  const event = { title: 'Talks end', type: 'talks', status: 'occurred', date, participants: [] } as const;
  const made = text && makeEvent(session.dataset, text, { start, end: start + 10 }, event, 'x');
  const next = takeStep(session, { changes: made?.changes ?? [], decisions: {}, told: { what: 'event', title: '' } });
  const decoded = decodeDataset(finishDossier(next as Session).text);
  if (!decoded.ok) throw new Error(decoded.problem.detail);
  return decoded.dataset;
};

it('an article of a dossier that is open is marked by who has its text, and the mark shows on it as a correction', async () => {
  const user = userEvent.setup();
  const dataset = dossier();
  await renderApp(dataset, '/articles/t1?lang=en');
  await user.click(await screen.findByRole('link', { name: 'Mark and correct this article' }));
  expect(await screen.findByRole('heading', { name: 'Mark and correct “Text 1”' })).toBeInTheDocument();
  await act(() => attachOriginals(indexDataset(dataset), handOverText('text-1.txt', raw)));
  const grid = await screen.findByRole('grid');
  expect(grid.querySelectorAll('[data-sentence]').length).toBeGreaterThan(4);
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());

  await user.keyboard('{End}2');
  await user.keyboard('A line about the last strike{Enter}');
  expect(screen.getByText('one change not saved')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Save as corrections' }));
  await user.type(screen.getByLabelText('Your name, if you want'), 'A class');
  await user.click(screen.getByRole('button', { name: 'Show on the dossier' }));
  expect(await screen.findByText(/corrections are on\.$/)).toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: 'Back to the dossier' }));
  await waitFor(() => expect(screen.getAllByText('A line about the last strike').length).toBeGreaterThan(0));
  // It is in no file yet, and the way back to it leads to this article.
  const back = screen.getByRole('link', { name: 'Go back to it' });
  expect(back).toHaveAttribute('href', '/articles/t1?lang=en&edit=1');

  await user.click(back);
  expect(await screen.findByRole('grid')).toBeInTheDocument();
});

it('a dossier of one’s own is not begun over what is not saved, unless it is given up', async () => {
  const user = userEvent.setup();
  await renderApp(dossier(), '/?lang=en&edit=1');
  expect(screen.getByRole('heading', { name: /^You are still working on “Strike in the port/ })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Give its changes up' }));
  expect(screen.getByRole('heading', { name: 'A dossier from your own articles' })).toBeInTheDocument();
});
