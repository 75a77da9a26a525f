import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { smallStory } from '../fixtures/small-story';
import { renderApp } from './render-app';

const regions = ['Timeline', 'Network', 'Claims', 'Articles'];
const shown = () => regions.filter((name) => screen.queryByRole('region', { name }) !== null);
const chosen = () =>
  regions.filter((name) => screen.getByRole('button', { name }).getAttribute('aria-current') === 'page');

it.each([
  ['events', '/?lang=en&type=call', 'Timeline'],
  ['events on other days alone', '/?lang=en&type=call&from=2022-01-20', 'Timeline'],
  ['claims and no event on any day', '/?lang=en&claimant=dee&kind=troops', 'Claims'],
  ['events and the claims that are asked for', '/?lang=en&kind=troops,sanctions,denial', 'Claims'],
  ['events and claims, where events are asked for too', '/?lang=en&kind=troops&type=call', 'Timeline'],
  ['nothing', '/?lang=en&q=nowhere', 'Timeline'],
])('opens on the view that holds what is kept: %s', async (_, address, view) => {
  await renderApp(smallStory, address, 'phone');
  expect(shown()).toEqual([view]);
  expect(chosen()).toEqual([view]);
});

it('opens the view that the link names, empty or not, and lets the reader choose the timeline', async () => {
  const { goTo } = await renderApp(smallStory, '/?lang=en&claimant=dee&kind=troops', 'phone');
  expect(shown()).toEqual(['Claims']);
  await userEvent.click(screen.getByRole('button', { name: 'Timeline' }));
  expect(shown()).toEqual(['Timeline']);
  expect(new URLSearchParams(window.location.search).get('fill')).toBe('timeline');
  await userEvent.click(screen.getByRole('button', { name: 'Claims' }));
  expect(shown()).toEqual(['Claims']);
  expect(new URLSearchParams(window.location.search).get('fill')).toBeNull();
  await goTo('/?lang=en&claimant=dee&kind=troops&fill=network');
  expect(shown()).toEqual(['Network']);
});
