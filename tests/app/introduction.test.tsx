import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { showIntroduction } from '@/state/introduction';
import { introducedStory } from '../fixtures/introduced-story';
import { renderApp } from './render-app';

const region = () => screen.queryByRole('region', { name: 'What this is' });

beforeEach(() => showIntroduction(true));

it.each(['desk', 'phone'] as const)('says to a stranger what this is, on a %s', async (kind) => {
  await renderApp(introducedStory, '/?lang=en', kind);
  const shown = within(region() as HTMLElement);
  expect(shown.getByText('what a stranger must know en')).toBeVisible();
  expect(shown.getByTestId('summary')).toHaveTextContent('2 events and 3 claims in 2 articles.');
  expect(screen.getAllByTestId('summary')).toHaveLength(1);
  expect(shown.getByText(/Which papers they stood in is not known\.$/)).toBeVisible();
  const list = within(shown.getByRole('list', { name: 'Start with a question' }));
  expect(list.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Who called? en', '/?type=call&lang=en'],
    ['Who answered? en', '/compare?kind=denial&lang=en'],
  ]);
});

it('is closed by the button that is reached after its questions', async () => {
  await renderApp(introducedStory, '/?lang=en');
  const user = userEvent.setup();
  screen.getByRole('link', { name: 'Who called? en' }).focus();
  await user.tab();
  expect(screen.getByRole('link', { name: 'Who answered? en' })).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
});

it('is closed for this device, and comes back from the top bar', async () => {
  await renderApp(introducedStory, '/?lang=en');
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(region()).toBeNull();
  expect(screen.getByRole('main')).toHaveFocus();
  expect(screen.getByTestId('summary')).toBeVisible();
  expect(localStorage.getItem('aanloop-introduction')).toBe('closed');
  await userEvent.click(screen.getByRole('button', { name: 'Help' }));
  await userEvent.click(screen.getByRole('button', { name: 'What this is' }));
  expect(region()).toBeVisible();
  expect(localStorage.getItem('aanloop-introduction')).toBeNull();
});

it('leads home from another page', async () => {
  await renderApp(introducedStory, '/about?lang=en&type=call');
  expect(region()).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Help' }));
  await userEvent.click(screen.getByRole('button', { name: 'What this is' }));
  expect(region()).toBeVisible();
  expect(window.location.pathname + window.location.search).toBe('/?type=call&lang=en');
});
