import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { smallStory } from '../fixtures/small-story';
import { renderApp } from './render-app';

it('leaves the focus to the page when a notice is dismissed', async () => {
  const user = userEvent.setup();
  await renderApp(smallStory, '/?kind=nonsense&lang=en');
  screen.getByRole('button', { name: 'Dismiss' }).focus();
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('button', { name: 'Dismiss' })).toBeNull();
  expect(screen.getByRole('main')).toHaveFocus();
});
