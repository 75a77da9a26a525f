import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { Patch } from '@/dataset/patch';
import { patchToLink } from '@/dataset/patch-link';
import { formatPatch } from '@/dataset/read-patch';
import { resetCorrections } from '@/state/corrections';
import { homeLink } from '@/state/link';
import { sharePath } from '@/state/share-path';
import { correctionsPart } from '@/views/corrections/parts';
import { renderApp } from '../../app/render-app';
import { smallStory } from '../../fixtures/small-story';

await correctionsPart.fetch();
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
beforeEach(resetCorrections);

const [event] = smallStory.events;
if (!event) throw new Error('a story without an event');
const { id, version } = smallStory.dossier;
const patch = (given: Partial<Patch['changes'][number]> = {}): Patch => ({
  patchVersion: 1,
  dossier: { id, version },
  changes: [
    {
      kind: 'event',
      id: event.id,
      field: 'title.en',
      old: event.title.en,
      new: 'Told better',
      reason: 'so the sentence has it',
      author: 'A class',
      ...given,
    },
  ],
});
const address = (one: Patch): string => `/events/${event.id}?lang=en&patch=${patchToLink(one)}`;

it('shows a dossier as a link corrects it, with the original one click away', async () => {
  const user = userEvent.setup();
  await renderApp(smallStory, address(patch()));
  expect(await screen.findByText('One correction is on.')).toBeInTheDocument();
  await waitFor(() => expect(screen.getAllByText('Told better').length).toBeGreaterThan(0));
  await user.click(screen.getByRole('button', { name: 'Show the original' }));
  expect(screen.queryByText('Told better')).toBeNull();
  expect(screen.getAllByText(event.title.en).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: 'Show it corrected' }));
  expect(screen.getAllByText('Told better').length).toBeGreaterThan(0);
});

it('says in a frame too that a correction is on, and draws the frame by it', async () => {
  await renderApp(smallStory, `${address(patch())}&embed=article`);
  expect(await screen.findByText('One correction is on.')).toBeInTheDocument();
  expect(screen.getAllByText('Told better').length).toBeGreaterThan(0);
  const whole = screen.getByRole('link', { name: 'Open in Aanloop' });
  expect(whole.getAttribute('href')).toContain('patch=');
});

it('lists each change with what it was, why and by whom, and switches it off by keys', async () => {
  const user = userEvent.setup();
  await renderApp(smallStory, address(patch()));
  (await screen.findByRole('button', { name: 'Corrections: 1 of 1 on' })).focus();
  await user.keyboard('{Enter}');
  const panel = screen.getByRole('dialog', { name: 'Corrections' });
  for (const told of ['Told better', event.title.en, 'so the sentence has it', 'A class'])
    expect(within(panel).getAllByText(told).length).toBeGreaterThan(0);
  within(panel).getByRole('switch').focus();
  await user.keyboard(' ');
  expect(screen.getByText('0 corrections are on.')).toBeInTheDocument();
  expect(within(panel).getByRole('switch')).not.toBeChecked();
});

it('says what does not fit, and what another correction contradicts', async () => {
  const user = userEvent.setup();
  await renderApp(smallStory, address(patch({ old: 'what never stood there' })));
  await user.click(await screen.findByRole('button', { name: 'Corrections: 0 of 1 on' }));
  const panel = screen.getByRole('dialog', { name: 'Corrections' });
  expect(panel).toHaveTextContent('Not made: something else stands there');
  const file = (name: string, one: Patch): File => new File([formatPatch(one)], name, { type: 'application/json' });
  const picker = within(panel).getByLabelText('Open a file', { selector: 'input' });
  await user.upload(picker, file('class-4b.json', patch()));
  await user.upload(picker, file('harbour-notes.json', patch({ new: 'Told otherwise' })));
  await waitFor(() => expect(panel).toHaveTextContent('Off, because another correction disagrees.'));
  expect(panel).toHaveTextContent('change the same field');
});

it('refuses what is no correction, or one of another dossier, in a sentence', async () => {
  await renderApp(smallStory, `/?lang=en&patch=notapatchatall`);
  expect(await screen.findByText('The correction in this link was not opened.')).toBeInTheDocument();
});

it('is handed out in a link, as the annotator is not', () => {
  const path = sharePath({ ...homeLink, patch: 'abc', edit: '1' }, 'en');
  expect(path).toContain('patch=abc');
  expect(path).not.toContain('edit');
});
