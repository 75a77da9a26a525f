import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { smallStory } from '../fixtures/small-story';
import { renderApp } from './render-app';

const skips = (): string[] =>
  screen.getAllByRole('button', { name: /^Skip to / }).map(({ textContent }) => textContent);

it.each([
  ['/?lang=en', ['the dashboard', 'the chosen dates', 'Network', 'Claims', 'Articles']],
  ['/events/call?lang=en', ['the dashboard', 'the chosen dates', 'Network', 'Claims', 'Details']],
  ['/?fill=claims&lang=en', ['the dashboard', 'the chosen dates']],
  ['/about?lang=en', ['the dashboard']],
])('skips at %s to what is there', async (address, places) => {
  await renderApp(smallStory, address, 'desk');
  expect(skips()).toEqual(places.map((place) => `Skip to ${place}`));
});

it('takes the focus to the headline of a view, before its chart', async () => {
  await renderApp(smallStory, '/events/call?lang=en', 'desk');
  for (const name of ['Network', 'Claims', 'Details']) {
    await userEvent.click(screen.getByRole('button', { name: `Skip to ${name}` }));
    const heading = within(screen.getByRole('region', { name })).getAllByRole('heading', { level: 2 })[0];
    expect(document.activeElement).toBe(heading);
  }
});
