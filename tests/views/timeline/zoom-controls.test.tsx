import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderApp } from '../../app/render-app';
import { smallStory } from '../../fixtures/small-story';

it('leaves the focus to the buttons that stay when the whole period is shown', async () => {
  const user = userEvent.setup();
  await renderApp(smallStory, '/?view=2022-01-03..2022-01-09&lang=en');
  const timeline = within(screen.getByRole('region', { name: 'Timeline' }));
  const zoomOut = timeline.getByRole('button', { name: 'Zoom out' });
  expect(zoomOut).not.toHaveAttribute('aria-disabled');
  timeline.getByRole('button', { name: 'Whole period' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(timeline.queryByRole('button', { name: 'Whole period' })).toBeNull());
  expect(zoomOut).toHaveFocus();
  expect(zoomOut).toHaveAttribute('aria-disabled', 'true');
});
