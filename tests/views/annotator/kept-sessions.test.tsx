import 'fake-indexeddb/auto';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { finishDossier } from '@/annotate/finish-dossier';
import { keptAnnotations, removeAnnotation } from '@/state/kept-annotations';
import { addTexts, giveUp } from '@/views/annotator/annotation';
import { useAnnotation } from '@/views/annotator/annotation-store';
import { annotatorPart } from '@/views/annotator/annotator-part';
import { renderApp } from '../../app/render-app';
import { harbourTexts } from '../../fixtures/harbour-plain';
import { smallStory } from '../../fixtures/small-story';

await annotatorPart.fetch();
const basis = { nl: 'zelf ingevuld', en: 'filled in' };
const header = {
  title: 'The strike',
  outlet: null,
  published: '2026-03-12',
  basis,
  language: 'en',
  speaker: null,
} as const;

const begin = async () => {
  const user = userEvent.setup();
  await renderApp(smallStory, '/?lang=en&edit=1');
  act(() => addTexts('Port', [{ text: harbourTexts[0], header }], 'a text', (title) => title));
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  return user;
};
const mark = async (user: ReturnType<typeof userEvent.setup>, words: string): Promise<void> => {
  screen
    .getAllByRole('gridcell')
    .find((cell) => cell.matches('[data-sentence="0"]'))
    ?.focus();
  await user.keyboard(`{Home}2${words}{Enter}`);
};
const written = (): string => {
  const { session } = useAnnotation.getState();
  return session ? finishDossier(session).text : '';
};

afterEach(async () => {
  act(giveUp);
  for (const { id } of await keptAnnotations()) await removeAnnotation(id);
});

it('nothing of a text is kept unless a person says so; then it is gone on with where it was left', async () => {
  const user = await begin();
  await mark(user, 'The first thing');
  expect(await keptAnnotations()).toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: 'Keep on this device' }));
  await waitFor(async () => expect(await keptAnnotations()).toMatchObject([{ title: 'Port', steps: 2, unsaved: 2 }]));
  await mark(user, 'The second thing');
  await waitFor(async () => expect(await keptAnnotations()).toMatchObject([{ steps: 3, unsaved: 3 }]));
  const before = written();

  // As if the page were loaded anew.
  act(giveUp);
  expect(screen.queryByRole('grid')).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Go on with it: Port' }));
  expect(await screen.findByRole('grid')).toBeInTheDocument();
  expect(written()).toBe(before);
  expect(screen.getByText('3 changes not saved')).toBeInTheDocument();
  expect(screen.getByRole('checkbox', { name: 'Keep on this device' })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(JSON.parse(written()).events).toHaveLength(1);
  await waitFor(async () => expect(await keptAnnotations()).toMatchObject([{ steps: 2 }]));

  await user.click(screen.getByRole('checkbox', { name: 'Keep on this device' }));
  await waitFor(async () => expect(await keptAnnotations()).toEqual([]));
});

it('what is kept is removed with one press', async () => {
  const user = await begin();
  await user.click(screen.getByRole('checkbox', { name: 'Keep on this device' }));
  await waitFor(async () => expect(await keptAnnotations()).toHaveLength(1));
  act(giveUp);
  const kept = await screen.findByRole('region', { name: 'Kept on this device' });
  await user.click(within(kept).getByRole('button', { name: 'Remove: Port' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Kept on this device' })).toBeNull());
  expect(await keptAnnotations()).toEqual([]);
});
