import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { smallStory } from '../fixtures/small-story';
import { renderApp } from './render-app';

it('a dataset with an id given twice opens, says what was left out, and can be searched', async () => {
  const [event] = smallStory.events;
  if (!event) throw new Error('the story has no events');
  const twice = { ...smallStory, events: [...smallStory.events, event] };
  const { goTo } = await renderApp(twice, '/?lang=en');
  const notice = screen.getByText(/^1 part of this dataset does not hold together/).closest('[role=status]');
  const list = within(notice as HTMLElement).getByRole('list', { name: 'What was left out, and why' });
  expect(list).toHaveTextContent(`events/${event.id}: “${event.id}” stands there more than once; the first was kept.`);
  await goTo(`/?lang=nl&q=${event.id}`);
  expect(screen.getByText(/^1 onderdeel van deze gegevens past niet bij de rest/)).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Tijdlijn' })).toBeInTheDocument();
  expect(screen.queryByRole('alert')).toBeNull();
  await userEvent.click(within(notice as HTMLElement).getByRole('button', { name: 'Sluit melding' }));
  expect(screen.queryByText(/van deze gegevens past niet/)).toBeNull();
  expect(screen.getByRole('main'), 'the focus is not lost with the button').toHaveFocus();
  await goTo('/data?lang=nl');
  expect(screen.getByText(/van deze gegevens past niet/), 'what tells of the data tells this too').toBeInTheDocument();
});

it('a frame says too what was left out', async () => {
  const [event] = smallStory.events;
  const twice = { ...smallStory, events: [...smallStory.events, event] } as typeof smallStory;
  await renderApp(twice, '/?embed=timeline&lang=en');
  expect(screen.getByText(/^1 part of this dataset does not hold together/)).toBeInTheDocument();
});
