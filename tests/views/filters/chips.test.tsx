import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderApp } from '../../app/render-app';
import { smallStory } from '../../fixtures/small-story';

const chips = () => screen.queryAllByRole('button', { name: /^Remove filter/ });

it('leaves the focus to the next chip, to the one before, and last to a filter', async () => {
  await renderApp(smallStory, '/?lang=en&kind=troops,sanctions&type=call');
  expect(chips().length).toBe(3);
  chips()[0]?.focus();
  for (const left of [2, 1]) {
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(chips().length).toBe(left));
    await waitFor(() => expect(chips()[0]).toHaveFocus());
  }
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(chips().length).toBe(0));
  await waitFor(() => expect(screen.getByRole('button', { name: 'All dates' })).toHaveFocus());
});

it('leaves the focus of Clear all to a filter', async () => {
  await renderApp(smallStory, '/?lang=en&kind=troops');
  screen.getByRole('button', { name: 'Clear all' }).focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'All dates' })).toHaveFocus());
});
